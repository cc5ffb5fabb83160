import type { Language } from '#app/i18n/languages.ts';
import type { EventView, TimelineYear } from '#app/content/law/timeline.ts';
import type { RestingLesson, VersionView } from '#app/views/law/provision-view.server.ts';
import { textsIn } from './catalogue-texts.ts';

/** A version of a rule, with a list in its text and a source of every kind. */
export function version(language: Language, number = 1): VersionView {
  const { summary, explanation, first, second, who, instrument } = textsIn(language);
  return {
    ...{ number, from: '2020-12-04', until: '2022-11-05', knownAsOf: '2022-01-01', checkedOn: '2026-11-22' },
    ...{ status: 'historic', confidence: 'quoted', caution: explanation, tier: 'law' },
    ...{ text: { lead: summary, items: [first, second], tail: explanation }, change: explanation },
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

export function resting(language: Language): RestingLesson {
  const { course, lesson, prompt } = textsIn(language);
  const place = { course: { slug: 'sample', title: course }, slug: 'sample', number: 5, title: lesson };
  return { ...place, practice: [prompt], exam: 4 };
}

function event(language: Language, date: string): EventView {
  const { explanation, instrument, article } = textsIn(language);
  const provisions = [{ id: 'sample', label: `${instrument}, ${article}` }];
  return { id: `event-${date}`, date, text: explanation, basis: 'found', notVerified: false, provisions };
}

/** Two years of a time line: a year alone, a month, a day, and something not confirmed. */
export function timelineYears(language: Language): TimelineYear[] {
  return [
    { year: '1998', events: [{ ...event(language, '1998'), provisions: [], basis: 'general' }] },
    {
      year: '2021',
      events: [event(language, '2021-01-10'), { ...event(language, '2021-05'), notVerified: true }],
    },
  ];
}
