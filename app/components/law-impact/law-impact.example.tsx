import type { Language } from '#app/i18n/languages.ts';
import type { ImpactView } from '#app/views/law/impact-view.server.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { ImpactChoice } from './impact-choice.tsx';
import { ImpactCourses } from './impact-courses.tsx';
import { ImpactDetails } from './impact-details.tsx';
import { TroubledRules } from './troubled-rules.tsx';

const date = '2026-11-22';

function courses(language: Language): ImpactView['courses'] {
  const { course } = textsIn(language);
  const exams = [
    { wanted: 15, asked: 15, fewest: 10, open: true },
    { wanted: 15, asked: 12, fewest: 10, open: true },
    { wanted: 15, asked: 4, fewest: 10, open: false },
  ];
  return exams.map((exam, i) => ({ slug: `sample-${i}`, title: course, exam, certificates: 1240 }));
}

function impact(language: Language): ImpactView {
  const { lesson, article, instrument } = textsIn(language);
  const texts = [
    { language: 'kk' as const, lawCheckedOn: date, health: 'fresh' as const },
    { language: 'ru' as const, lawCheckedOn: date, health: 'changed-since' as const },
  ];
  return {
    provision: { id: 'sample-provision', article, title: lesson, instrument },
    ...{
      checkedOn: date,
      health: 'stale-check',
      confidence: 'found',
      practice: 3,
      exam: { all: 5, asked: 2 },
    },
    lessons: [{ course: 'sample', slug: 'sample', number: 5, title: lesson, texts }],
    ...{ courses: courses(language), terms: 2, events: 1 },
  };
}

export const examples: Example[] = [
  { name: 'one rule', render: (language) => <ImpactDetails impact={impact(language)} /> },
  {
    name: 'nothing rests on it',
    sheet: 2,
    render: (language) => <ImpactDetails impact={{ ...impact(language), lessons: [], courses: [] }} />,
  },
  { name: 'exams', render: (language) => <ImpactCourses courses={courses(language)} /> },
  {
    name: 'the choice',
    render(language) {
      const { instrument, article } = textsIn(language);
      const choices = [{ name: instrument, provisions: [{ id: 'sample', label: article }] }];
      return <ImpactChoice choices={choices} chosen="sample" />;
    },
  },
  {
    name: 'rules in trouble',
    render(language) {
      const label = textsIn(language).lesson;
      const rule = {
        id: 'sample',
        label,
        ...({ health: 'changed-since', confidence: 'general' } as const),
        checkedOn: date,
        lessons: 4,
      };
      return <TroubledRules rules={[rule]} />;
    },
  },
  { name: 'no trouble', sheet: 2, render: () => <TroubledRules rules={[]} /> },
];
