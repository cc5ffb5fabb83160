import type { Language } from '#app/i18n/languages.ts';
import type { ProposalView } from '#app/views/review/proposal-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { localized, textsIn } from '../catalogue/catalogue-texts.ts';
import { Checks } from './checks.tsx';
import { DoneNote } from './done-note.tsx';
import { ItemLinks } from './item-links.tsx';
import { ProposalHead } from './proposal-head.tsx';
import { Publishing } from './publishing.tsx';
import { Remarks } from './remarks.tsx';

const at = Date.parse('2026-11-22T08:00:00Z');

function proposal(language: Language, more: Partial<ProposalView> = {}): ProposalView {
  const { course, lesson, prompt, explanation, who, first } = textsIn(language);
  const link = { isNew: false, outdated: false, remarks: 0 };
  const name = `lesson.sample:${language}`;
  const item = { ...link, name, label: { kind: 'lesson' as const, language: first } };
  const comment = { id: 'sample', quote: explanation, body: prompt, who, writtenAt: at, settledAt: null };
  return {
    ...{ id: 'sample', courseId: 'sample', lessonId: 'sample', state: 'open', course, lesson, by: who },
    ...{
      change: localized('explanation'),
      legal: true,
      isNew: false,
      proposedAt: at,
      publishAt: at,
      closedAt: null,
    },
    ...{ own: false, reviews: true, mayPublishOwn: false, missing: ['law'], seen: null },
    checks: [
      { aspect: 'law', needed: true, found: null },
      { aspect: 'language', needed: true, found: { passed: true, who, at, note: explanation } },
    ],
    items: [
      item,
      { ...link, name: 'question.q', label: { kind: 'question', prompt }, isNew: true, remarks: 3 },
      { ...link, name: 'course.c', label: { kind: 'course', key: 'c' }, outdated: true },
    ],
    item: {
      ...{ ...item, kind: 'lesson', key: `sample:${language}`, rendered: [] },
      texts: [
        {
          language,
          rows: [],
          marksOnly: true,
          paragraphs: [explanation, first],
          places: [explanation, first],
        },
      ],
      comments: [comment, { ...comment, id: 'sample-2', quote: '', settledAt: at }],
    },
    ...more,
  };
}

export const examples: Example[] = [
  {
    name: 'what is proposed',
    render: (language) => (
      <>
        <DoneNote done={{ act: 'proposed', part: 'head' }} part="head" />
        <ProposalHead proposal={proposal(language)} />
        <ItemLinks proposal={proposal(language)} />
      </>
    ),
  },
  {
    name: 'remarks, the one that is written refused',
    render: (language) => (
      <Remarks
        proposal={proposal(language)}
        passage=""
        typed=""
        fault={textsIn(language).fault}
        done={{ act: 'settled', part: 'remarks' }}
      />
    ),
  },
  {
    name: 'checks and publishing',
    render: (language) => (
      <>
        <Checks proposal={proposal(language)} refused={null} done={{ act: 'checked', part: 'checks' }} />
        <Publishing proposal={proposal(language)} fault={textsIn(language).fault} />
      </>
    ),
  },
  {
    name: "one's own, and given back",
    sheet: 2,
    render: (language) => (
      <>
        <ProposalHead proposal={proposal(language, { state: 'returned', legal: false, isNew: true })} />
        <Checks proposal={proposal(language, { own: true })} refused={null} done={null} />
        <Publishing proposal={proposal(language, { own: true, missing: [] })} fault={undefined} />
      </>
    ),
  },
];
