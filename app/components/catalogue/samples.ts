import type { Citation } from '#app/content/citations.ts';
import type { PublicQuestion } from '#app/domain/assessment/grading/grade.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { CourseFacts, CourseOutline } from '#app/views/course-view.server.ts';
import type { InstrumentView } from '#app/views/law/law-view.server.ts';
import { textsIn } from './catalogue-texts.ts';

const checkedOn = '2026-11-22';

export function citation(language: Language, status: Citation['status'] = 'as-known'): Citation {
  const { lesson, article, instrument } = textsIn(language);
  return {
    id: `sample-${status}`,
    title: lesson,
    article,
    instrument,
    checkedOn,
    status,
    confidence: 'found',
  };
}

export function instrumentView(
  language: Language,
  status: InstrumentView['status'] = 'not-verified',
): InstrumentView {
  const { instrument, explanation } = textsIn(language);
  const url = 'https://example.org/law';
  return {
    id: `sample-${status}`,
    name: instrument,
    number: '2464',
    adopted: '1995-09-28',
    status,
    note: explanation,
    url,
  };
}

/** A question of every type; `id` keeps several of them apart on one page. */
export function question(language: Language, type: PublicQuestion['type'], id: string): PublicQuestion {
  const { prompt, first, second, third, unit, short } = textsIn(language);
  const head = { id, prompt };
  const options = [first, second, third].map((text, i) => ({ value: `${id}-${i}`, text }));
  switch (type) {
    case 'single':
    case 'multiple':
      return { ...head, type, choices: options.map((option, i) => ({ ...option, chosen: i === 0 })) };
    case 'order':
      return { ...head, type, items: options, placed: [`${id}-1`, '', ''] };
    case 'match': {
      const lefts = [short, unit].map((text, i) => ({ field: `answer[${id}-${i}]`, text, chosen: '' }));
      return { ...head, type, lefts, rights: options };
    }
    case 'number':
      return { ...head, type, typed: '67346,1', unit };
    case 'text':
      return { ...head, type, typed: short };
  }
}

export function facts(language: Language): CourseFacts {
  const { lesson, short } = textsIn(language);
  return {
    objectives: [lesson, short],
    minutes: 64,
    lawCheckedOn: checkedOn,
    citations: [citation(language), citation(language, 'historic')],
    exam: { questions: 15, passMark: 80, minutes: 40, cooldownHours: 24 },
    certificateMonths: 24,
  };
}

/** A course half-way: one lesson done, one open, one to come. */
export function outline(language: Language): CourseOutline {
  const { course, summary, lesson, short } = textsIn(language);
  const lessons = [short, lesson, lesson].map((title, i) => ({
    id: `sample-lesson-${i}`,
    slug: `sample-${i}`,
    number: i + 1,
    title,
    summary,
    minutes: 8,
    done: i === 0,
    here: i === 1,
  }));
  const resume = lessons[1] ?? null;
  return { id: 'sample', slug: 'sample', title: course, summary, lessons, done: 1, enrolled: true, resume };
}

/** The places of an exam paper: answered, put aside, open. */
export const places = Array.from({ length: 15 }, (_, i) => ({
  position: i + 1,
  answered: i < 9,
  flagged: i === 2 || i === 11,
}));
