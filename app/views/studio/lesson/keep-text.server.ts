import { sha256 } from '#app/content/unit.ts';
import { keepTranslated } from '#app/domain/authoring/drafts/keep-translated.ts';
import { saveDraft } from '#app/domain/authoring/drafts/save-draft.ts';
import type { Language, Localized } from '#app/i18n/languages.ts';
import type { School } from '#app/school.server.ts';
import { stampedBody } from './draft-body.server.ts';
import { withText, type LessonOnDesk } from './lesson-on-desk.server.ts';
import { restOnCited } from './rest-on-cited.server.ts';
import { standsOf, type Stand } from './stands.server.ts';

export interface Writing {
  language: Language;
  /** The window that writes; null for a form without one. */
  holder: string | null;
  /** The version of the draft this was written on; null when there was none. */
  version: number | null;
  personId: string;
  now: Date;
}

export type NotKept = 'newer' | 'held' | 'too-big' | 'of-another-course';
type Kept = { ok: true; version: number; stands: Localized<Stand> } | { ok: false; reason: NotKept };

/** Saves a text of the lesson and what follows from it: rules it cites, how the other languages stand to it. */
export async function keepText(
  school: Pick<School, 'db' | 'library'>,
  lesson: LessonOnDesk,
  { language, body, ...rest }: Writing & { body: string },
): Promise<Kept> {
  const { personId, now } = rest;
  const courseId = lesson.desk.course.id;
  const key = `${lesson.lesson.id}:${language}`;
  const saved = await saveDraft(school.db, { kind: 'lesson', key, courseId, body, ...rest });
  if (!saved.ok) return saved;
  await restOnCited(school, lesson, { body, personId, now });
  return { ...saved, stands: await standsOf(school, withText(lesson, language, body)) };
}

/**
 * Marks a translation as made from its source as that is now, which is kept to tell later what changed. Null when the
 * text is no translation.
 */
export async function stampText(
  school: Pick<School, 'db' | 'library'>,
  lesson: LessonOnDesk,
  writing: Writing,
): Promise<Kept | null> {
  const stamped = stampedBody(lesson, writing.language);
  if (stamped === null) return null;
  const { body, source } = stamped;
  const key = `${lesson.lesson.id}:${source.language}`;
  const unit = { kind: 'lesson', key, body: source.text, hash: sha256(source.text) } as const;
  await keepTranslated(school.db, { ...unit, now: writing.now });
  return keepText(school, lesson, { ...writing, body });
}
