import type { Language } from '#app/i18n/languages.ts';
import type { LessonView } from '#app/views/lesson-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { citation, question } from '../catalogue/samples.ts';
import { LessonPage } from './lesson-page.tsx';

function lessonView(language: Language): LessonView {
  const { lesson, summary, explanation, who } = textsIn(language);
  return {
    ...{ slug: 'sample', number: 2, total: 7, minutes: 12, title: lesson, summary },
    lawCheckedOn: '2026-11-22',
    lawLines: { changed: [{ id: 'sample', label: who, date: '2026-12-01' }], stale: [] },
    otherLanguage: language === 'en' ? 'ru' : 'en',
    ...{ stale: true, behindLaw: false },
    parts: [
      { practice: { state: 'open', question: question(language, 'single', 'of-lesson') }, citations: [] },
    ],
    citations: [citation(language, 'not-verified')],
    facts: [{ id: 'sample', statement: explanation, document: who, asOf: '2021', tier: 'assessment', who }],
    changes: [{ on: '2026-11-22', words: summary, legal: false }],
    previous: null,
    next: { slug: 'next', number: 3, title: lesson },
  };
}

export const examples: Example[] = [
  {
    name: 'only in another language, and older than its source',
    render: (language) => (
      <LessonPage lesson={lessonView(language)} course={{ slug: 'sample' }} incomplete={null} />
    ),
  },
];
