import type { i18n } from 'i18next';
import type { Library } from '#app/content/library.ts';
import { allocateSeats } from '#app/elections/seats/allocate.ts';
import { readSeatsInput } from '#app/elections/seats/input.ts';
import { seatsFromQuery, seatsQuery } from '#app/elections/seats/query.ts';
import { seatRules, settingsOf, type SeatRule } from '#app/elections/seats/rules.ts';
import type { SeatsInput } from '#app/elections/seats/types.ts';
import type { Language } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';
import { fieldsOf, labFaults, presetLinks, type LabFault, type PresetLink } from './lab-form.ts';
import { seatsShown, type SeatsShown } from './seats-shown.ts';

/** What the form is filled with, as it was typed. */
export interface SeatsFormView {
  seats: string;
  method: string;
  threshold: string;
  base: string;
  single: string;
  participants: string;
  valid: string;
  rows: { id: string; name: string; votes: string }[];
}

/** A rule of law to count by; without an address it cannot be counted by, and its provision says why. */
export interface RuleLink {
  id: SeatRule['id'];
  state: SeatRule['state'];
  from: string | null;
  until: string | null;
  href: string | null;
  provision: string | null;
}

export interface SeatsLabView {
  form: SeatsFormView;
  faults: LabFault[];
  shown: SeatsShown | null;
  presets: PresetLink[];
  rules: RuleLink[];
  /** The same count for programs. */
  api: string;
}

/** Lines for lists that are still to be typed. */
const spareRows = 2;
const fewestRows = 5;

/** The seats lab of an address; without fields in it, the count of 2021 under the rule of that time. */
export function seatsLabView(
  library: Library,
  search: URLSearchParams,
  { language, t }: { language: Language; t: i18n['t'] },
): SeatsLabView {
  const { fields } = fieldsOf(search, { library, preset: 'kz-2021', language });
  const { raw, rows } = seatsFromQuery(fields);
  const read = readSeatsInput(raw);
  const filled = fields.size > 0;
  return {
    form: formOf(fields),
    faults:
      read.ok || !filled
        ? []
        : labFaults(read.faults, (pointer) => fieldAt(pointer, rows.parties ?? []), {
            say: ({ code, params }) => t(`faults:${code}`, params ?? {}),
            named: (id, text) => t('labs:seats.fault', { field: labelOf(id, t), text }),
          }),
    shown: read.ok ? seatsShown(read.input, allocateSeats(read.input), { language, t }) : null,
    presets: presetLinks(library, 'seats', language),
    rules: ruleLinks(read.ok ? read.input : null, language),
    api: `/api/labs/seats?${fields.toString()}`,
  };
}

function formOf(fields: URLSearchParams): SeatsFormView {
  const one = (name: string, otherwise = '') => fields.get(name) ?? otherwise;
  const [ids, names, votes] = [fields.getAll('id'), fields.getAll('name'), fields.getAll('votes')];
  const sent = Math.max(names.length, votes.length);
  const length = Math.max(fewestRows, filledUpTo(names, votes) + spareRows, Math.min(sent, fewestRows));
  const rows = Array.from({ length }, (_, at) => ({
    id: ids[at] ?? '',
    name: names[at] ?? '',
    votes: votes[at] ?? '',
  }));
  return {
    ...{ seats: one('seats'), method: one('method', 'hare-largest-remainder'), threshold: one('threshold') },
    ...{ base: one('base', 'participants'), single: one('single', 'none') },
    ...{ participants: one('participants'), valid: one('valid'), rows },
  };
}

/** How many rows there are up to the last one with something in it. */
function filledUpTo(names: readonly string[], votes: readonly string[]): number {
  const filled = Array.from({ length: Math.max(names.length, votes.length) }, (_, at) =>
    Boolean(names[at]?.trim() || votes[at]?.trim()),
  );
  return filled.lastIndexOf(true) + 1;
}

const fieldOfPointer: Readonly<Record<string, string>> = {
  '/seats': 'seats',
  '/method': 'method',
  '/threshold': 'threshold',
  '/threshold/percent': 'threshold',
  '/threshold/base': 'base',
  '/singlePartyRule': 'single',
  '/participants': 'participants',
  '/validVotes': 'valid',
  '/parties': 'name-0',
};

function fieldAt(pointer: string, rows: readonly number[]): string | null {
  const known = fieldOfPointer[pointer];
  if (known) return known;
  const [, index = '', name = ''] = /^\/parties\/(\d+)\/(\w+)$/.exec(pointer) ?? [];
  return index === '' ? null : `${name === 'votes' ? 'votes' : 'name'}-${rows[Number(index)] ?? index}`;
}

const figureNames = ['seats', 'method', 'threshold', 'base', 'single', 'participants', 'valid'] as const;

/** What the form calls the field of an id; those of a list carry its number from 0. */
function labelOf(id: string, t: i18n['t']): string {
  const figure = figureNames.find((name) => name === id);
  if (figure) return t(`labs:seats.${figure}`);
  const [name, at] = id.split('-');
  return t(name === 'votes' ? 'labs:seats.votesOf' : 'labs:seats.name', { number: Number(at) + 1 });
}

function ruleLinks(input: SeatsInput | null, language: Language): RuleLink[] {
  return seatRules.map(({ id, state, from, until, provisions }) => {
    const settings = settingsOf(id);
    const href =
      settings.ok && input
        ? linksOf(language).lab('seats', seatsQuery({ ...input, ...settings.settings }))
        : null;
    return { id, state, from, until, href, provision: provisions[0] ?? null };
  });
}
