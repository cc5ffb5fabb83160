import { compare, decimal, isWhole, subtract, toDecimal, type Rational, plainDecimal } from '../rational.ts';
import { amountOf, amountsOf } from './amounts.ts';
import { issuedFields, turnoutOf, voterFields } from './turnout.ts';
import {
  figureNames,
  type Check,
  type ErrorCode,
  type FieldName,
  type Figures,
  type Message,
  type Relation,
} from './types.ts';

/** What judging one relation gives. */
export interface Judged {
  readonly check: Check;
  readonly messages: readonly Message<ErrorCode>[];
}

interface Balance {
  readonly relation: Relation;
  readonly left: readonly FieldName[];
  readonly right: readonly FieldName[];
  /** What is said when the left side is more; when it is less, null where less is allowed. */
  readonly more: ErrorCode;
  readonly less: ErrorCode | null;
}

/** The relations that are sums: two sides equal, or the left not above the right. */
const balances: readonly Balance[] = [
  {
    relation: 'ballots-received',
    left: ['ballotsReceived'],
    right: ['issuedAtStation', 'issuedOutside', 'unusedCancelled'],
    more: 'ballots-missing',
    less: 'ballots-surplus',
  },
  {
    relation: 'station-box',
    left: ['inStationBox'],
    right: ['issuedAtStation'],
    more: 'station-box-over',
    less: null,
  },
  {
    relation: 'mobile-box',
    left: ['inMobileBox'],
    right: ['issuedOutside'],
    more: 'mobile-box-over',
    less: null,
  },
  {
    relation: 'boxes-split',
    left: ['inStationBox', 'inMobileBox'],
    right: ['valid', 'invalid'],
    more: 'ballots-uncounted',
    less: 'counted-beyond-boxes',
  },
  {
    relation: 'valid-sum',
    left: ['valid'],
    right: ['votes', 'againstAll'],
    more: 'votes-below-valid',
    less: 'votes-above-valid',
  },
  {
    relation: 'issued-voters',
    left: issuedFields,
    right: voterFields,
    more: 'issued-over-voters',
    less: null,
  },
];

/** Every relation of a sheet, in the order of `relations`. */
export function judgeRelations(figures: Figures): readonly Judged[] {
  return [
    judgeWholeNumbers(figures),
    ...balances.map((balance) => judgeBalance(figures, balance)),
    judgeTurnout(figures),
  ];
}

/** A turnout is a percentage and need not be whole. Blank lines are not faulty. */
function judgeWholeNumbers(figures: Figures): Judged {
  const lines: [FieldName, string | null, number | null][] = [
    ...figureNames.map((name): [FieldName, null, number | null] => [name, null, figures[name]]),
    ...figures.votes.map(({ name, votes }): [FieldName, string, number | null] => ['votes', name, votes]),
    ['againstAll', null, figures.againstAll],
  ];
  const messages = lines.flatMap(([field, party, figure]): Message<ErrorCode>[] => {
    const value = figure === null ? null : decimal(figure);
    if (!value || (isWhole(value) && value.num >= 0n)) return [];
    const code = isWhole(value) ? 'negative' : 'not-whole';
    const params = { value: plainDecimal(value) };
    return [{ code, relation: 'whole-numbers', fields: [field], party, params }];
  });
  const fields = [...new Set(messages.flatMap((message) => message.fields))];
  const state = messages.length > 0 ? 'broken' : 'holds';
  return { check: { relation: 'whole-numbers', state, fields, left: null, right: null }, messages };
}

function judgeBalance(figures: Figures, { relation, left, right, more, less }: Balance): Judged {
  const fields = [...left, ...right].filter((field) => field !== 'againstAll' || figures.againstAll !== null);
  const [a, b] = [amountsOf(figures, left), amountsOf(figures, right)];
  if (!a || !b) return { check: { relation, state: 'open', fields, left: null, right: null }, messages: [] };
  const order = compare(a, b);
  const code = order > 0 ? more : order < 0 ? less : null;
  return judged(relation, fields, [a, b], code);
}

function judgeTurnout(figures: Figures): Judged {
  const relation = 'turnout';
  const fields: FieldName[] = ['turnoutPercent', ...issuedFields, ...voterFields];
  const [written, turnout] = [amountOf(figures, 'turnoutPercent'), turnoutOf(figures)];
  if (!written || turnout === 'blank')
    return { check: { relation, state: 'open', fields, left: null, right: null }, messages: [] };
  if (turnout === 'undefined') {
    const check: Check = { relation, state: 'broken', fields, left: plainDecimal(written), right: null };
    return {
      check,
      messages: [{ code: 'turnout-without-voters', relation, fields, party: null, params: {} }],
    };
  }
  const code = compare(written, turnout) === 0 ? null : 'turnout-differs';
  const { check, messages } = judged(relation, fields, [written, turnout], code);
  return { check: { ...check, right: toDecimal(turnout, 2) }, messages };
}

function judged(
  relation: Relation,
  fields: readonly FieldName[],
  [a, b]: readonly [Rational, Rational],
  code: ErrorCode | null,
): Judged {
  const [left, right] = [plainDecimal(a), plainDecimal(b)];
  const difference = plainDecimal(compare(a, b) > 0 ? subtract(a, b) : subtract(b, a));
  const params = { left, right, difference };
  return {
    check: { relation, state: code ? 'broken' : 'holds', fields, left, right },
    messages: code ? [{ code, relation, fields, party: null, params }] : [],
  };
}
