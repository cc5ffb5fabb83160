import type { ProposalState } from '#db/studio-schema.ts';

/** Acts after which a page of a proposal says that they are done. */
const acts = [
  'proposed',
  'scheduled',
  'checked',
  'returned',
  'published',
  'withdrawn',
  'remarked',
  'settled',
] as const;
export type Act = (typeof acts)[number];

/** What was done, and the part of the page that says so. */
export interface Done {
  act: Act;
  part: 'head' | 'checks' | 'remarks';
}

export const partOf: Record<Act, Done['part']> = {
  ...{ proposed: 'head', scheduled: 'head', returned: 'head', published: 'head', withdrawn: 'head' },
  ...{ checked: 'checks', remarked: 'remarks', settled: 'remarks' },
};

/** Reads what an address says was done; nothing when the proposal does not stand as it would after that. Pure. */
export function doneIn(query: URLSearchParams, state: ProposalState): Done | null {
  const said = acts.find((act) => act === query.get('done')) ?? null;
  const after = said === 'returned' || said === 'published' || said === 'withdrawn' ? said : 'open';
  return said && state === after ? { act: said, part: partOf[said] } : null;
}
