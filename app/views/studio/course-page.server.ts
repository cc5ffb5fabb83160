import type { Library } from '#app/content/library.ts';
import type { TextStatus } from '#app/content/translation-status.ts';
import type { Language, Localized } from '#app/i18n/languages.ts';
import type { CourseOnDesk } from './course-draft.server.ts';
import { translationRows } from './translations.server.ts';

export interface DeskLesson {
  id: string;
  title: string;
  texts: Localized<TextStatus>;
  /** Planned for the learner. */
  minutes: number;
  /** Questions published or being written. */
  questions: number;
  published: boolean;
  /** Id of the proposal in which it waits for reviewers; null when it does not. */
  proposal: string | null;
}

export interface DeskExam {
  passMark: number;
  minutes: number;
  cooldownHours: number;
  /** `there`: how many exam questions the lesson has, published or being written. */
  draw: { lesson: string; title: string; count: number; there: number }[];
}

interface QuestionOnDesk {
  lesson: string;
  exam: boolean;
}

/** What counts of a question that is being written: its lesson and its use, if they are there yet. */
function questionOf(body: string): QuestionOnDesk {
  const value = JSON.parse(body) as { lesson?: unknown; use?: unknown };
  return {
    lesson: typeof value.lesson === 'string' ? value.lesson : '',
    exam: Array.isArray(value.use) && value.use.includes('exam'),
  };
}

function questionsOnDesk(library: Library, { course, atWork }: CourseOnDesk): QuestionOnDesk[] {
  const all = new Map<string, QuestionOnDesk>();
  for (const { question } of library.questionsOf(course.id)) {
    all.set(question.id, { lesson: question.lesson, exam: question.use.includes('exam') });
  }
  for (const { kind, key, body } of atWork) if (kind === 'question') all.set(key, questionOf(body));
  return [...all.values()];
}

/** What the page of a course shows its authors. */
export function coursePage(
  library: Library,
  desk: CourseOnDesk,
  language: Language,
): { title: string; lessons: DeskLesson[]; exam: DeskExam; waiting: number; proposal: string | null } {
  const { course, published, drafts, inReview } = desk;
  const questions = questionsOnDesk(library, desk);
  const counts = new Map(course.exam.draw.map(({ lesson, count }) => [lesson, count]));
  const minutesOf = new Map(course.lessons.map((lesson) => [lesson.id, lesson.minutes]));
  const { passMark, minutes, cooldownHours } = course.exam;
  return {
    title: course.title[language],
    waiting: drafts.length,
    proposal: inReview.get(null) ?? null,
    lessons: translationRows(library, desk, language).map(({ id, title, texts }) => ({
      ...{ id, title, texts, minutes: minutesOf.get(id) ?? 0 },
      questions: questions.filter(({ lesson }) => lesson === id).length,
      published: published?.lessons.some((lesson) => lesson.id === id) ?? false,
      proposal: inReview.get(id) ?? null,
    })),
    exam: {
      ...{ passMark, minutes, cooldownHours },
      draw: course.lessons.map(({ id, title }) => ({
        ...{ lesson: id, title: title[language], count: counts.get(id) ?? 0 },
        there: questions.filter(({ lesson, exam }) => lesson === id && exam).length,
      })),
    },
  };
}
