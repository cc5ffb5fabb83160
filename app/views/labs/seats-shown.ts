import type { i18n } from 'i18next';
import { fractionText, percentOf, toDecimal } from '#app/elections/rational.ts';
import type {
  DivisorStep,
  ExtraSeat,
  SeatsInput,
  SeatsResult,
  SeatsStatus,
} from '#app/elections/seats/types.ts';
import { formatsOf, type Formats } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import { csvOf } from './csv.ts';
import { hemicycle, mostDrawn, type SeatPoint } from './hemicycle.ts';

/** A party in the table of results; figures are written in the reader's language. */
export interface SeatsRow {
  id: string;
  name: string;
  /** 1, 2, 3 …: the colour of those with seats; 0 without. */
  colour: number;
  votes: string;
  share: string;
  passes: boolean;
  admitted: boolean;
  /** Votes divided by the quota, whole quotas and what remains; empty for those that take no part. */
  quotient: string;
  whole: string;
  remainder: string;
  /** 0 … 100: the remainder as a part of one quota, for drawing. */
  remainderLength: number | null;
  rank: number | null;
  extra: ExtraSeat | null;
  seats: number;
}

export interface SeatsShown {
  status: SeatsStatus;
  /** `76 – 12 – 10` */
  headline: string;
  rows: SeatsRow[];
  /** Sentences, in the order of the calculation. */
  steps: string[];
  drawing: { points: (SeatPoint & { colour: number })[]; radius: number } | null;
  tie: { parties: string[]; seatsAtStake: number } | null;
  /** The seats of a divisor method in the order in which they were given. */
  awards: { seat: number; name: string; quotient: string; tied: boolean }[];
  csv: string;
}

interface Words {
  language: Language;
  t: i18n['t'];
}

/** A result as a reader sees it. Pure: the same input gives the same page. */
export function seatsShown(input: SeatsInput, result: SeatsResult, { language, t }: Words): SeatsShown {
  const format = formatsOf(language);
  const nameOf = namesOf(input);
  const rows = rowsOf(input, result, format);
  const withSeats = rows.filter(({ seats }) => seats > 0);
  return {
    status: result.status,
    headline: withSeats.map(({ seats }) => seats).join(' – '),
    rows,
    steps: stepsOf(input, result, { t, format, nameOf }),
    drawing: drawingOf(withSeats),
    tie: result.tie && { ...result.tie, parties: result.tie.parties.map(nameOf) },
    awards: awardsOf(result.working.divisors, nameOf, format),
    csv: csvOf([
      [t('labs:seats.list'), t('labs:seats.votes'), t('labs:seats.seats')],
      ...input.parties.map(({ id, name, votes }) => [name, votes, result.seats[id] ?? 0]),
    ]),
  };
}

function namesOf({ parties }: SeatsInput): (id: string) => string {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** What a share is a share of: the valid votes when they are given, else all votes of the lists. */
export function wholeOf({ validVotes, parties }: SeatsInput): number {
  return validVotes ?? parties.reduce((sum, { votes }) => sum + votes, 0);
}

function rowsOf(input: SeatsInput, result: SeatsResult, format: Formats): SeatsRow[] {
  const whole = wholeOf(input);
  const colours = new Map<string, number>();
  for (const { id } of input.parties) if ((result.seats[id] ?? 0) > 0) colours.set(id, colours.size + 1);
  return input.parties.map(({ id, name, votes }) => {
    const step = result.working.remainders?.rows.find((row) => row.id === id);
    const quota = result.quota;
    const share = whole > 0 ? Number(toDecimal(percentOf(votes, whole), 2)) : 0;
    return {
      ...{
        id,
        name,
        colour: colours.get(id) ?? 0,
        votes: format.number(votes),
        share: format.percent(share, 2),
      },
      passes: result.passed.includes(id),
      admitted: result.admittedByRule.includes(id),
      quotient:
        step && quota
          ? format.number(Number(fractionText({ num: votes * quota.den, den: quota.num }, 2)), 2)
          : '',
      whole: step ? format.number(step.whole) : '',
      remainder: step ? format.number(Number(fractionText(step.remainder, 3)), 3) : '',
      remainderLength: step ? Number(fractionText(step.remainder, 3)) * 100 : null,
      rank: step?.rank ?? null,
      extra: step?.extra ?? null,
      seats: result.seats[id] ?? 0,
    };
  });
}

function drawingOf(rows: readonly SeatsRow[]): SeatsShown['drawing'] {
  const colours = rows.flatMap(({ seats, colour }) => Array.from({ length: seats }, () => colour));
  if (colours.length === 0 || colours.length > mostDrawn) return null;
  const { points, radius } = hemicycle(colours.length);
  return { radius, points: points.map((point, at) => ({ ...point, colour: colours[at] ?? 0 })) };
}

function awardsOf(step: DivisorStep | null, nameOf: (id: string) => string, format: Formats) {
  return (step?.awards ?? []).map(({ seat, id, votes, divisor, tied }) => ({
    ...{ seat, tied, name: nameOf(id) },
    quotient: format.number(Number(fractionText({ num: votes, den: divisor }, 1)), 1),
  }));
}

interface Said {
  t: i18n['t'];
  format: Formats;
  nameOf: (id: string) => string;
}

/** The calculation in sentences, each with its numbers. */
function stepsOf(input: SeatsInput, result: SeatsResult, { t, format, nameOf }: Said): string[] {
  const { threshold, admission, total, remainders, divisors } = result.working;
  const named = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  const steps: string[] = [];
  if (threshold) {
    const { percent, base, baseVotes, least } = threshold;
    const values = {
      percent: format.percent(Number(percent)),
      of: format.number(baseVotes),
      least: format.number(least),
    };
    steps.push(t(`labs:seats.step.threshold.${base}`, values));
    steps.push(
      result.passed.length > 0
        ? t('labs:seats.step.passed', { number: result.passed.length, names: named(result.passed) })
        : t('labs:seats.step.nonePassed'),
    );
  } else steps.push(t('labs:seats.step.noThreshold'));
  if (admission) steps.push(t('labs:seats.step.admitted', { name: named(admission.candidates) || '—' }));
  if (remainders) {
    const { quota, given, left } = remainders;
    const values = {
      ...{ total: format.number(total), seats: format.number(input.seats), given, left },
      quota: format.number(Number(fractionText(quota, 1)), 1),
    };
    steps.push(
      t(`labs:seats.step.quota.${input.method === 'droop-largest-remainder' ? 'droop' : 'hare'}`, values),
    );
    steps.push(t('labs:seats.step.whole', values));
    if (left > 0) steps.push(t('labs:seats.step.remainders', values));
  }
  if (divisors) steps.push(t(`labs:seats.step.${divisors.method}`, { seats: format.number(input.seats) }));
  return steps;
}
