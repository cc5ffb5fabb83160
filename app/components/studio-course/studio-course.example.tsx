import type { Example } from '../catalogue/example.ts';
import { CourseTrail } from './course-trail.tsx';
import { CourseLines } from './course-lines.tsx';
import { CoursePage, type CourseAtWork } from './course-page.tsx';

const page: CourseAtWork = {
  ...{ id: 'crs-ballot', title: 'Бюллетень', slug: null, saved: true, authors: ['aigul'] },
  proposal: null,
  audiences: ['observer', 'first-time-voter'],
  provisions: [{ label: 'Сайлау туралы заң', options: [{ value: 'kz-elections-20', text: '20-бап' }] }],
  fields: {
    'title-kk': 'Бюллетень',
    'title-ru': 'Бюллетень',
    'title-en': 'The ballot',
    audience: ['observer'],
  },
  lessons: [
    {
      ...{ id: 'les-fields', title: 'Бюллетень', questions: 2, minutes: 8, published: false },
      proposal: 'p1',
      texts: {
        kk: { state: 'draft', draft: true, from: null, behindLaw: false },
        ru: { state: 'stale', draft: false, from: 'kk', behindLaw: true },
        en: { state: 'missing', draft: false, from: 'kk', behindLaw: false },
      },
    },
  ],
  exam: {
    ...{ passMark: 70, minutes: 20, cooldownHours: 24 },
    draw: [{ lesson: 'les-fields', title: 'Бюллетень', count: 1, there: 2 }],
  },
};

export const examples: Example[] = [
  {
    name: 'the way to a page of a course',
    sheet: 9,
    render: () => <CourseTrail course={page} here={{ to: '#media', label: 'Суреттер' }} />,
  },
  {
    name: 'courses somebody writes',
    render: () => (
      <CourseLines
        courses={[
          { id: 'crs-a', title: 'Бюллетень', lessons: 1, published: true, drafts: 2 },
          { id: 'crs-b', title: 'Учаске', lessons: 0, published: false, drafts: 0 },
        ]}
      />
    ),
  },
  { name: 'no course yet', render: () => <CourseLines courses={[]} /> },
  {
    name: 'a course at work, a new lesson refused',
    sheet: 8,
    render: () => (
      <CoursePage
        page={page}
        refusal={{
          intent: 'add-lesson',
          reason: 'faults',
          typed: {},
          faults: [{ field: 'title-kk', fault: 'title' }],
        }}
      />
    ),
  },
];
