import { draftParts } from '#app/content/draft-parts.ts';
import { sourceStamp } from '#app/content/front-matter.ts';
import { bodyTranslated, changedSentences, type Sentence } from '#app/content/translation-status.ts';
import { sourceRevisions } from '#app/domain/authoring/source-revisions.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { sourcePartsOf, type LessonOnDesk, type TextOnDesk } from './lesson-on-desk.server.ts';

/** How a text stands to the one it was translated from. */
export type Standing = 'missing' | 'original' | 'current' | 'stale' | 'unstamped';

export interface Stand {
  standing: Standing;
  /** Of a stale text: what changed in its source since. Null when the source as it was then is not kept. */
  changes: Sentence[] | null;
}

function standingOf(lesson: LessonOnDesk, { raw }: TextOnDesk): Standing {
  if (raw === null) return 'missing';
  const { translatedFrom, sourceHash } = draftParts(raw);
  if (translatedFrom === null) return 'original';
  if (sourceHash === null) return 'unstamped';
  const source = sourcePartsOf(lesson, translatedFrom);
  return source && sourceHash === sourceStamp(source.body) ? 'current' : 'stale';
}

/** A text as its field shows it: one empty line below the front matter belongs to the file. */
const asEdited = (raw: string) => draftParts(raw).body.replace(/^\n/, '');

/** What changed in the source of a stale text. `kept` are the texts its source ever had, by key. */
function changesOf(
  lesson: LessonOnDesk,
  language: Language,
  kept: ReadonlyMap<string, readonly string[]>,
): Sentence[] | null {
  const { translatedFrom, sourceHash } = draftParts(lesson.texts[language].raw ?? '');
  const now = translatedFrom && lesson.texts[translatedFrom].raw;
  if (!translatedFrom || !now) return null;
  const bodies = (kept.get(`${lesson.lesson.id}:${translatedFrom}`) ?? []).map(asEdited);
  const before = bodyTranslated(bodies, sourceHash ?? undefined);
  if (before === null) return null;
  return changedSentences(before, asEdited(now), translatedFrom).filter(({ change }) => change !== 'same');
}

/** How all texts of a lesson stand now. */
export async function standsOf(
  { db }: { db: Pick<Db, 'read'> },
  lesson: LessonOnDesk,
): Promise<Localized<Stand>> {
  const standing = (language: Language) => standingOf(lesson, lesson.texts[language]);
  const isStale = languages.some((language) => standing(language) === 'stale');
  const keys = languages.map((language) => `${lesson.lesson.id}:${language}`);
  const kept = isStale ? await sourceRevisions(db, keys) : new Map<string, string[]>();
  const stand = (language: Language): Stand => {
    const now = standing(language);
    return { standing: now, changes: now === 'stale' ? changesOf(lesson, language, kept) : null };
  };
  return { kk: stand('kk'), ru: stand('ru'), en: stand('en') };
}
