import type { DraftProblem } from '#app/content/check/check-draft.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { ProposeView } from '#app/views/review/propose-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { localized, textsIn } from '../catalogue/catalogue-texts.ts';
import { ProposeForm } from './propose-form.tsx';
import { TextsToPropose } from './texts-to-propose.tsx';

function view(language: Language): ProposeView {
  const { course, lesson, prompt, first, fault } = textsIn(language);
  const text = { isNew: false, waiting: false, begunBefore: false };
  const target = { kind: 'lesson', language } as const;
  const problem: DraftProblem = {
    level: 'error',
    code: 'syntax',
    target,
    line: 7,
    message: '',
    quoted: [fault],
  };
  return {
    ...{
      courseId: 'sample',
      lessonId: 'sample',
      course,
      lesson,
      ready: false,
      isNew: false,
      needsLawCheck: true,
    },
    texts: [
      { ...text, name: 'lesson.a', label: { kind: 'lesson', language: first }, begunBefore: true },
      {
        ...{ ...text, name: 'question.q', label: { kind: 'question', prompt }, isNew: true },
      },
      { ...text, name: 'course.c', label: { kind: 'course', key: 'c' }, waiting: true },
    ],
    problems: [problem, { ...problem, level: 'warning', code: 'term-avoided', line: 0 }],
    obstacles: [{ kind: 'three', missing: ['kk', 'en'] }, { kind: 'no-exam' }],
    ...{ open: null, returned: null },
  };
}

export const examples: Example[] = [
  { name: 'texts with faults', sheet: 2, render: (language) => <TextsToPropose view={view(language)} /> },
  {
    name: 'refused',
    sheet: 10,
    render: () => (
      <ProposeForm
        of="lesson"
        typed={{
          ...{ words: { ...localized('explanation'), en: '' }, legal: true, day: '', time: '09:00' },
          faults: ['words', 'when'],
        }}
      />
    ),
  },
];
