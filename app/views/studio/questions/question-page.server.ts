import type { AppLoadContext } from '@remix-run/node';
import { blankQuestion, questionTypes } from '#app/content/question-draft/question-form.ts';
import { isLanguage, type Language } from '#app/i18n/languages.ts';
import type { Search } from './cited.server.ts';
import { questionDesk, type QuestionDesk } from './question-desk.server.ts';
import { questionId } from './question-id.ts';
import type { QuestionsOnDesk } from './questions-on-desk.server.ts';

export interface QuestionPage {
  course: { id: string; title: string };
  /** Null while the kind of a new question is not chosen. */
  question: QuestionDesk | null;
  lessons: { value: string; text: string }[];
  lesson: string | null;
  /** Whether faults are told at their fields. */
  check: boolean;
  /** Whether its draft is about to be deleted, and the lessons whose drafts show it; null when nobody asked. */
  deleting: { shownIn: string[] } | null;
  /** Its draft was deleted just now: the published text stands again. */
  deleted: boolean;
}

interface Asked {
  /** The id in the address, or "new". */
  id: string;
  query: URLSearchParams;
  language: Language;
  today: string;
  /** Random bytes for the id of a new question. */
  chance: Uint8Array;
}

function searchAsked(query: URLSearchParams): Search | null {
  const kind = (['provision', 'fact'] as const).find((one) => one === query.get('find'));
  const words = (query.get('words') ?? '').slice(0, 120);
  const act = kind === 'provision' ? (query.get('act') ?? '') : '';
  return kind && words + act !== '' ? { kind, words, act } : null;
}

/** Titles of the lessons whose drafts show a question: without it they have a fault. */
function lessonsShowing({ course, atWork }: QuestionsOnDesk, id: string, language: Language): string[] {
  const showing = atWork.filter(({ kind, body }) => kind === 'lesson' && body.includes(`<Check id="${id}"`));
  const lessons = new Set(showing.map(({ key }) => key.split(':')[0]));
  return course.lessons.filter((lesson) => lessons.has(lesson.id)).map(({ title }) => title[language]);
}

/** The page of a question, or of a new one; null when the course has no such question. */
export function questionPage(
  context: Pick<AppLoadContext, 'school'>,
  desk: QuestionsOnDesk,
  { id, query, language, today, chance }: Asked,
): QuestionPage | null {
  const { course } = desk;
  const lesson = query.get('lesson');
  const frame = {
    course: { id: course.id, title: course.title[language] },
    lessons: course.lessons.map((one, i) => ({ value: one.id, text: `${i + 1}. ${one.title[language]}` })),
    ...{ lesson, check: query.get('check') === 'yes', deleting: null, deleted: query.has('deleted') },
  };
  const search = searchAsked(query);
  const preview = query.get('preview');
  const asked = { language, today, search, previewIn: isLanguage(preview) ? preview : null };
  if (id !== 'new') {
    const kept = desk.questions.find(({ form }) => form.id === id);
    if (!kept) return null;
    const isAsked = kept.version !== null && query.get('delete') === 'ask';
    return {
      ...{ ...frame, question: questionDesk(context, desk, { ...kept, isNew: false }, asked) },
      deleting: isAsked ? { shownIn: lessonsShowing(desk, id, language) } : null,
    };
  }
  const type = questionTypes.find((one) => one === query.get('type'));
  if (!type) return { ...frame, question: null };
  const form = blankQuestion(questionId(course.slug, chance), type, lesson ?? '');
  const blank = { form, state: 'draft', version: null, savedAt: null, faults: [], isNew: true } as const;
  return { ...frame, question: questionDesk(context, desk, { ...blank, faults: [] }, asked) };
}
