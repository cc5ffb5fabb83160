import type { Language } from '#app/i18n/languages.ts';
import type { ProposeView } from '#app/views/review/propose-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { localized, textsIn } from '../catalogue/catalogue-texts.ts';
import { ProposeForm } from './propose-form.tsx';
import { TextsToPropose } from './texts-to-propose.tsx';

function view(language: Language): ProposeView {
  const { course, lesson, prompt, first, fault } = textsIn(language);
  const text = { isNew: false, waiting: false, begunBefore: false, problems: [] };
  const problem = { line: 7, message: fault, code: 'schema' as const };
  return {
    ...{ courseId: 'sample', lessonId: 'sample', course, lesson, ready: false, needsLawCheck: true },
    texts: [
      { ...text, name: 'lesson.a', label: { kind: 'lesson', language: first }, begunBefore: true },
      {
        ...{ ...text, name: 'question.q', label: { kind: 'question', prompt }, isNew: true },
        problems: [
          { ...problem, level: 'error' },
          { ...problem, level: 'warning' },
        ],
      },
      { ...text, name: 'course.c', label: { kind: 'course', key: 'c' }, waiting: true },
    ],
    obstacles: [{ kind: 'three', missing: ['kk', 'en'] }, { kind: 'no-exam' }],
    ...{ open: null, returned: null },
  };
}

export const examples: Example[] = [
  { name: 'texts with faults', sheet: 2, render: (language) => <TextsToPropose view={view(language)} /> },
  {
    name: 'refused',
    render: () => (
      <ProposeForm
        typed={{
          ...{ words: { ...localized('explanation'), en: '' }, legal: true, day: '', time: '09:00' },
          faults: ['words', 'when'],
        }}
      />
    ),
  },
];
