import { textKey } from '#app/content/drafting/course-draft.ts';
import { readLessonFile } from '#app/content/front-matter.ts';
import type { Library } from '#app/content/library.ts';
import {
  bodyTranslated,
  changedSentences,
  textsAtWork,
  translationStatus,
  wordsToTranslate,
  type Sentence,
  type TextsAtWork,
  type TextStatus,
} from '#app/content/translation-status.ts';
import type { Writer } from '#app/domain/authoring/access.ts';
import { coursesOf } from '#app/domain/authoring/courses/courses-of.ts';
import { sourceRevisions } from '#app/domain/authoring/source-revisions.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { courseOnDesk, type CourseOnDesk } from './course-draft.server.ts';

/** How a lesson stands in every language, for the table on the page of a course. */
export interface TranslationRow {
  id: string;
  title: string;
  texts: Localized<TextStatus>;
}

/** A text that waits for a translator. */
export interface TranslationTask {
  course: { id: string; title: string };
  lesson: { id: string; title: string };
  language: Language;
  from: Language;
  state: 'stale' | 'missing';
  behindLaw: boolean;
  /** The translation is being written. */
  draft: boolean;
  /** Of the source: all of them, or those of the sentences that changed. */
  words: number;
  /** Changed sentences of the source; null when the text it was translated from is not kept, or nothing is there yet. */
  changed: Sentence[] | null;
}

function textsOf(library: Library, { atWork }: CourseOnDesk, lessonId: string): TextsAtWork {
  const bodies = new Map(atWork.filter(({ kind }) => kind === 'lesson').map(({ key, body }) => [key, body]));
  const ofLesson: Partial<Localized<string>> = {};
  for (const language of languages) {
    const body = bodies.get(textKey(lessonId, language));
    if (body !== undefined) ofLesson[language] = body;
  }
  return textsAtWork(library, lessonId, ofLesson);
}

/** The lessons of a course with the state of each language. */
export function translationRows(library: Library, desk: CourseOnDesk, language: Language): TranslationRow[] {
  return desk.course.lessons.map(({ id, title }) => ({
    ...{ id, title: title[language] },
    texts: translationStatus(textsOf(library, desk, id)),
  }));
}

type Waiting = Omit<TranslationTask, 'words' | 'changed'> & { texts: TextsAtWork };

function waitingIn(library: Library, desk: CourseOnDesk, shown: Language): Waiting[] {
  const course = { id: desk.course.id, title: desk.course.title[shown] };
  return desk.course.lessons.flatMap(({ id, title }) => {
    const texts = textsOf(library, desk, id);
    const status = translationStatus(texts);
    return languages.flatMap((language): Waiting[] => {
      const { state, from, behindLaw, draft } = status[language];
      if ((state !== 'stale' && state !== 'missing') || from === null) return [];
      return [
        { course, lesson: { id, title: title[shown] }, language, from, state, behindLaw, draft, texts },
      ];
    });
  });
}

function withWords(
  { texts, ...task }: Waiting,
  revisions: ReadonlyMap<string, readonly string[]>,
): TranslationTask {
  const source = texts[task.from]?.file?.body ?? '';
  const whole = { ...task, words: wordsToTranslate(source), changed: null };
  if (task.state === 'missing') return whole;
  const bodies = (revisions.get(textKey(task.lesson.id, task.from)) ?? []).flatMap((text) => {
    const read = readLessonFile(text);
    return read.ok ? [read.file.body] : [];
  });
  const before = bodyTranslated(bodies, texts[task.language]?.file?.frontMatter.sourceHash);
  if (before === null) return whole;
  const changed = changedSentences(before, source, task.from).filter(({ change }) => change !== 'same');
  const added = changed.filter(({ change }) => change === 'added').map(({ text }) => text);
  return { ...task, words: wordsToTranslate(added.join('\n')), changed };
}

/** What is behind the law first, then what is stale, then what is missing; the order of courses and lessons within. */
function urgency({ state, behindLaw }: TranslationTask): number {
  return behindLaw ? 0 : state === 'stale' ? 1 : 2;
}

/** The queue "translate next" over all courses somebody writes. */
export async function translationQueue(
  school: { db: Db; library: Library },
  person: Writer,
  language: Language,
): Promise<TranslationTask[]> {
  const waiting: Waiting[] = [];
  for (const id of await coursesOf(school.db, person)) {
    const desk = await courseOnDesk(school, id);
    if (desk) waiting.push(...waitingIn(school.library, desk, language));
  }
  const stale = waiting.filter(({ state }) => state === 'stale');
  const revisions = await sourceRevisions(
    school.db,
    stale.map(({ lesson, from }) => textKey(lesson.id, from)),
  );
  return waiting
    .map((task) => withWords(task, revisions))
    .toSorted((one, other) => urgency(one) - urgency(other));
}
