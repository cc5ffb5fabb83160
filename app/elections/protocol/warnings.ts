import { percentOf, toDecimal } from '../rational.ts';
import { issuedFields, voterFields } from './turnout.ts';
import { figureNames, type FieldName, type Figures, type Message, type WarningCode } from './types.ts';

/**
 * When a number is unusual enough for a question. These are the school's own teaching values, not law: high enough that
 * an ordinary precinct seldom meets them.
 */
export const unusual = {
  /** Per cent of voters from which turnout is very high. */
  turnout: 95,
  /** Ballots counted from which not one invalid ballot is unusual. */
  noInvalidFrom: 500,
  /** Per cent of counted ballots. */
  invalid: 10,
  /** Per cent of issued ballots that did not come back to a box. */
  ballotsLeft: 10,
  /** Per cent of issued ballots given out outside the polling place. */
  outside: 20,
  /** Per cent of the main list that was added on the day. */
  supplementary: 10,
  /** Below so many ballots or voters a percentage says nothing. */
  fewest: 50,
  /** Votes of at least three lines are all multiples of this. */
  roundTo: 50,
} as const;

type Whole = Record<Exclude<FieldName, 'votes' | 'turnoutPercent'>, number>;

interface Sheet extends Whole {
  lines: readonly number[];
  issued: number;
  voters: number;
  counted: number;
}

interface Test {
  readonly code: WarningCode;
  readonly fields: readonly FieldName[];
  /** The numbers the sentence needs when the sheet is unusual, else null. */
  readonly find: (sheet: Sheet) => Record<string, number | string> | null;
}

/** At least so many per cent of a whole that is large enough to speak of. */
function share(part: number, whole: number, percent: number): Record<string, number | string> | null {
  const isHigh = whole >= unusual.fewest && 100 * part >= percent * whole;
  return isHigh ? { part, whole, percent: toDecimal(percentOf(part, whole), 1) } : null;
}

const when = (condition: boolean, params: Record<string, number> = {}) => (condition ? params : null);

const tests: readonly Test[] = [
  {
    code: 'all-zero',
    fields: ['ballotsReceived', ...issuedFields, 'valid'],
    find: (sheet) => when(sheet.ballotsReceived + sheet.issued + sheet.counted === 0),
  },
  {
    code: 'turnout-complete',
    fields: [...issuedFields, ...voterFields],
    find: ({ issued, voters }) => when(voters > 0 && issued === voters, { voters }),
  },
  {
    code: 'turnout-very-high',
    fields: [...issuedFields, ...voterFields],
    find: ({ issued, voters }) => (issued < voters ? share(issued, voters, unusual.turnout) : null),
  },
  {
    code: 'one-line-takes-all',
    fields: ['votes', 'valid'],
    find: ({ lines, againstAll, valid }) =>
      when(lines.length > 1 && valid >= unusual.fewest && againstAll === 0 && lines.includes(valid), {
        valid,
      }),
  },
  {
    code: 'no-invalid',
    fields: ['invalid'],
    find: ({ invalid, counted }) => when(invalid === 0 && counted >= unusual.noInvalidFrom, { counted }),
  },
  {
    code: 'many-invalid',
    fields: ['invalid', 'valid'],
    find: ({ invalid, counted }) => share(invalid, counted, unusual.invalid),
  },
  {
    code: 'ballots-left',
    fields: [...issuedFields, 'inStationBox', 'inMobileBox'],
    find: ({ issued, inStationBox, inMobileBox }) =>
      share(issued - inStationBox - inMobileBox, issued, unusual.ballotsLeft),
  },
  {
    code: 'many-outside',
    fields: ['issuedOutside', 'issuedAtStation'],
    find: ({ issuedOutside, issued }) => share(issuedOutside, issued, unusual.outside),
  },
  {
    code: 'many-supplementary',
    fields: ['votersSupplementary', 'votersOnList'],
    find: ({ votersSupplementary, votersOnList }) =>
      share(votersSupplementary, votersOnList, unusual.supplementary),
  },
  {
    code: 'no-unused',
    fields: ['unusedCancelled', 'ballotsReceived'],
    find: ({ unusedCancelled, ballotsReceived, issued }) =>
      when(unusedCancelled === 0 && issued >= unusual.fewest && issued === ballotsReceived, { issued }),
  },
  {
    code: 'round-votes',
    fields: ['votes'],
    find: ({ lines }) => {
      const taken = lines.filter((votes) => votes > 0);
      return when(taken.length > 2 && taken.every((votes) => votes % unusual.roundTo === 0));
    },
  },
];

/** What is unusual on a sheet. Only sheets whose figures are all filled in with whole numbers are looked at. */
export function warningsOf(figures: Figures): Message<WarningCode>[] {
  const sheet = sheetOf(figures);
  if (!sheet) return [];
  return tests.flatMap(({ code, fields, find }) => {
    const found = find(sheet);
    if (!found) return [];
    const params = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, String(value)]));
    return [{ code, relation: null, fields, party: null, params }];
  });
}

function sheetOf(figures: Figures): Sheet | null {
  const againstAll = figures.againstAll ?? 0;
  const lines = figures.votes.map(({ votes }) => votes);
  const named = figureNames.map((name): [string, number | null] => [name, figures[name]]);
  const all = [...named.map(([, value]) => value), ...lines, againstAll];
  if (!all.every((value) => value !== null && Number.isSafeInteger(value) && value >= 0)) return null;
  const sheet = { ...Object.fromEntries(named), againstAll } as Whole;
  return {
    ...sheet,
    lines: lines.map(Number),
    issued: sheet.issuedAtStation + sheet.issuedOutside,
    voters: sheet.votersOnList + sheet.votersSupplementary,
    counted: sheet.valid + sheet.invalid,
  };
}
