import type { Language } from '#app/i18n/languages.ts';
import type { VersionView } from '#app/views/provision-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { ProvisionVersion } from './provision-version.tsx';
import { RestingLessons } from './resting-lessons.tsx';

function version(language: Language): VersionView {
  const { summary, explanation, first, second, who, instrument } = textsIn(language);
  return {
    ...{ from: '2020-12-04', until: '2022-11-05', knownAsOf: '2022-01-01', checkedOn: '2026-11-22' },
    ...{ status: 'historic', confidence: 'quoted', caution: explanation },
    text: { lead: summary, items: [first, second], tail: explanation },
    sources: [
      {
        kind: 'link',
        href: 'https://example.org/law',
        label: 'example.org/a-long-address/without-any-space/in-it',
      },
      { kind: 'document', title: instrument, author: who, date: '2021' },
      { kind: 'plain', label: 'http://example.org/law' },
    ],
  };
}

export const examples: Example[] = [
  { name: 'history, with a list', render: (language) => <ProvisionVersion version={version(language)} /> },
  {
    name: 'not verified, no source',
    render(language) {
      const unknown = { from: null, until: null, knownAsOf: null, caution: null, sources: [] };
      const doubtful = { status: 'not-verified', confidence: 'general' } as const;
      return <ProvisionVersion version={{ ...version(language), ...unknown, ...doubtful }} />;
    },
  },
  {
    name: 'lessons that rest on it',
    render(language) {
      const { course, lesson } = textsIn(language);
      const resting = { course: { slug: 'sample', title: course }, slug: 'sample', number: 5, title: lesson };
      return <RestingLessons lessons={[resting]} />;
    },
  },
  { name: 'no lesson yet', sheet: 2, render: () => <RestingLessons lessons={[]} /> },
];
