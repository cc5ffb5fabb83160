import { draftParts, type DraftParts } from '#app/content/draft-parts.ts';
import type { CourseLesson } from '#app/content/schema/course.ts';
import { revisionBodies } from '#app/domain/authoring/revision-bodies.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { School } from '#app/school.server.ts';
import { courseOnDesk, type CourseOnDesk } from '../course-draft.server.ts';

/** One language of a lesson: the newest text, written, waiting for reviewers or published. */
export interface TextOnDesk {
  language: Language;
  /** The whole lesson file; null when nobody has written it in this language. */
  raw: string | null;
  /** As learners read it; null when it was never published. */
  published: string | null;
  /** Of the draft; null when there is none. */
  version: number | null;
}

export interface LessonOnDesk {
  desk: CourseOnDesk;
  lesson: CourseLesson;
  texts: Localized<TextOnDesk>;
  /** The language it was first written in; null while there is no text. */
  source: Language | null;
}

/** Reads a lesson as it is being written; null when the course does not list it. Ask first who asks (`authorOf`). */
export async function lessonOnDesk(
  { db, library }: Pick<School, 'db' | 'library'>,
  params: { course?: string | undefined; lesson?: string | undefined },
): Promise<LessonOnDesk | null> {
  const desk = await courseOnDesk({ db, library }, params.course ?? '');
  const lesson = desk?.course.lessons.find(({ id }) => id === params.lesson);
  if (!desk || !lesson) return null;
  const keyOf = (language: Language) => `${lesson.id}:${language}`;
  const revisions = languages.map((language) => library.revisionOf('lesson', keyOf(language))?.revisionId);
  const bodies = await revisionBodies(
    db,
    revisions.filter((id) => id !== undefined),
  );
  const texts = languages.map((language, i): [Language, TextOnDesk] => {
    const written = desk.atWork.find(({ kind, key }) => kind === 'lesson' && key === keyOf(language));
    const published = bodies.get(revisions[i] ?? '') ?? null;
    return [
      language,
      { language, raw: written?.body ?? published, published, version: written?.version ?? null },
    ];
  });
  const byLanguage = Object.fromEntries(texts) as Localized<TextOnDesk>;
  return { desk, lesson, texts: byLanguage, source: sourceOf(byLanguage) };
}

function sourceOf(texts: Localized<TextOnDesk>): Language | null {
  const written = languages.filter((language) => texts[language].raw !== null);
  return (
    written.find((language) => draftParts(texts[language].raw ?? '').translatedFrom === null) ??
    written[0] ??
    null
  );
}

/** The text a translation was made from, as it is written now; null for an original. */
export function sourcePartsOf(
  { texts }: Pick<LessonOnDesk, 'texts'>,
  translatedFrom: Language | null,
): DraftParts | null {
  const raw = translatedFrom === null ? null : texts[translatedFrom].raw;
  return raw === null ? null : draftParts(raw);
}

/** The same lesson after a text of it was saved. */
export function withText(lesson: LessonOnDesk, language: Language, raw: string): LessonOnDesk {
  return { ...lesson, texts: { ...lesson.texts, [language]: { ...lesson.texts[language], raw } } };
}
