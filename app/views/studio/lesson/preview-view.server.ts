import type { AppLoadContext } from '@remix-run/node';
import type { DraftProblem } from '#app/content/check/check-draft.ts';
import { compileDraft } from '#app/content/compile/compile-draft.ts';
import { draftParts } from '#app/content/draft-parts.ts';
import { parseQuestion } from '#app/content/parse-unit.ts';
import { previewLibrary } from '#app/content/preview-library.ts';
import { renderCompiled, type LessonRenderer } from '#app/content/render/render-lesson.tsx';
import type { Question } from '#app/content/schema/question.ts';
import type { Language } from '#app/i18n/languages.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import { courseMedia } from '../course-media.server.ts';
import { lessonView, type LessonView } from '../../lesson-view.server.ts';
import { checkedProblems, compileProblems, notBegun } from './draft-problems.server.ts';
import type { LessonOnDesk } from './lesson-on-desk.server.ts';

/** Nothing is typed in a language that nobody has begun. */
function isNotBegun({ texts }: LessonOnDesk, language: Language, raw: string): boolean {
  const { front, body } = draftParts(raw);
  return texts[language].raw === null && `${front.title}${front.summary}${body}`.trim() === '';
}

export interface Preview {
  /** As learners would see it; null when the text cannot be shown yet. */
  lesson: LessonView | null;
  words: number;
  problems: DraftProblem[];
}

/** Questions of the course as they are being written; those that are not finished are left out. */
function questionsOf({ desk }: LessonOnDesk): Question[] {
  return desk.atWork.flatMap(({ kind, body }) => {
    if (kind !== 'question') return [];
    try {
      return [parseQuestion(body)];
    } catch {
      return [];
    }
  });
}

/** A day to show while none, or none that is a day, is filled in. */
function withDay(raw: string): string {
  const { lawCheckedOn } = draftParts(raw).front;
  return Number.isNaN(Date.parse(lawCheckedOn)) ? schoolDay(new Date()) : lawCheckedOn;
}

/** A draft as learners would see it, rendered by what renders their lessons, and what is wrong with it. */
export async function previewOf(
  context: AppLoadContext,
  lesson: LessonOnDesk,
  { language, raw, check }: { language: Language; raw: string; check: boolean },
): Promise<Preview> {
  if (isNotBegun(lesson, language, raw)) return { lesson: null, words: 0, problems: [notBegun(language)] };
  const compiled = await compileDraft(draftParts(raw).body);
  const { words } = compiled.outline;
  const problems = check
    ? await checkedProblems(context.school, lesson, { language, raw })
    : compileProblems(raw, language, compiled.ok ? [] : compiled.problems);
  if (!compiled.ok) return { lesson: null, words, problems };

  const { school } = context;
  const { course } = lesson.desk;
  const lessonId = lesson.lesson.id;
  const library = previewLibrary(school.library, {
    ...{ lessonId, course, questions: questionsOf(lesson) },
    texts: { ...draftsOf(lesson), [language]: raw },
  });
  const place = library.lessonById(lessonId);
  if (!place) return { lesson: null, words, problems };
  const weights = await courseMedia(school, course);
  const settings = { texts: school.texts, bytesOf: (_: string, file: string) => weights.get(file) ?? null };
  const render = async ({ lessonId: id }: { lessonId: string }) =>
    renderCompiled(library, { lessonId: id, language, now: new Date(), compiled }, settings);
  const renderLesson: LessonRenderer = Object.assign(render, { close: async () => undefined });
  const shown = { ...context, person: null, school: { ...school, library, renderLesson } };
  const view = await lessonView(shown, { place, language, again: null });
  return { lesson: view && { ...view, lawCheckedOn: withDay(raw) }, words, problems };
}

function draftsOf({ texts }: LessonOnDesk): Partial<Record<Language, string>> {
  const written = Object.values(texts).flatMap(({ language, raw }) =>
    raw === null ? [] : [[language, raw]],
  );
  return Object.fromEntries(written) as Partial<Record<Language, string>>;
}
