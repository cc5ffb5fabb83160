import type { i18n } from 'i18next';
import { compareTurnout, type TurnoutComparison } from '#app/elections/comparison/turnout.ts';
import type { NotConcluded, SourceKind, TurnoutSource } from '#app/elections/comparison/types.ts';
import { formatsOf, type Formats } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import { csvOf } from '../csv.ts';
import { writtenAsPrinted } from './printed.ts';

export interface TurnoutRowShown {
  id: string;
  who: string;
  kind: SourceKind;
  scope: string;
  percent: string;
  /** 0 … 100, for drawing. */
  length: number;
  /** How much was counted, in words. */
  counted: string;
  cautions: string[];
}

export interface TurnoutShown {
  rows: TurnoutRowShown[];
  ranges: string[];
  pairs: { names: string; difference: string; obstacles: string }[];
  notConcluded: NotConcluded[];
  steps: string[];
  csv: string;
}

interface Said {
  t: i18n['t'];
  format: Formats;
}

/** Sources side by side as a reader sees them. Pure: the same figures give the same page. */
export function turnoutShown(
  sources: readonly TurnoutSource[],
  { language, t }: { language: Language; t: i18n['t'] },
): TurnoutShown {
  const said = { t, format: formatsOf(language) };
  const comparison = compareTurnout(sources);
  const percent = (value: string) => writtenAsPrinted(value, said.format);
  return {
    rows: comparison.rows.map((row) => rowOf(row, said)),
    ranges: comparison.ranges.map(({ scope, lowest, highest }) =>
      t(lowest === highest ? 'turnout:rangeOne' : 'turnout:range', {
        ...{ scope, lowest: percent(lowest), highest: percent(highest) },
      }),
    ),
    pairs: pairsOf(comparison, said),
    notConcluded: [...comparison.notConcluded],
    steps: stepsOf(comparison, t),
    csv: csvOf([
      (['who', 'kind', 'scope', 'percent', 'counted', 'all'] as const).map((name) =>
        t(`turnout:field.${name}`),
      ),
      ...sources.map(({ who, kind, scope, percent: printed, counted, ofAll }) => [
        ...[who, t(`turnout:kind.${kind}`), scope, printed],
        ...[counted ?? '', ofAll ?? ''],
      ]),
    ]),
  };
}

function rowOf(
  { source, coverage, cautions }: TurnoutComparison['rows'][number],
  { t, format }: Said,
): TurnoutRowShown {
  const { id, who, kind, scope, percent, counted, ofAll } = source;
  const number = counted === null ? '' : format.number(counted);
  const values = {
    number,
    all: ofAll === null ? '' : format.number(ofAll),
    coverage: coverage === null ? '' : writtenAsPrinted(coverage, format),
  };
  return {
    ...{ id, who, kind, scope, percent: writtenAsPrinted(percent, format), length: Number(percent) },
    counted:
      counted === null
        ? kind === 'official'
          ? ''
          : t('turnout:countUnknown')
        : t(ofAll === null ? 'turnout:counted' : 'turnout:countedOf', values),
    cautions: cautions.map((caution) => t(`turnout:caution.${caution}`)),
  };
}

function pairsOf({ pairs, rows }: TurnoutComparison, { t, format }: Said): TurnoutShown['pairs'] {
  const nameOf = (id: string) => rows.find(({ source }) => source.id === id)?.source.who ?? id;
  return pairs.map(({ a, b, difference, roundingExplains, obstacles }) => ({
    names: `${nameOf(a)} — ${nameOf(b)}`,
    difference: signed(difference, format),
    obstacles:
      [
        ...obstacles.map((obstacle) => t(`turnout:obstacle.${obstacle}`)),
        ...(roundingExplains ? [t('turnout:pairs.rounding')] : []),
      ].join('; ') || t('turnout:pairs.none'),
  }));
}

function signed(difference: string, format: Formats): string {
  const [sign, size] = difference.startsWith('-') ? ['−', difference.slice(1)] : ['+', difference];
  const decimals = /\.(\d+)$/.exec(size)?.[1]?.length ?? 0;
  const text = format.number(Number(size), Math.min(3, decimals));
  return Number(size) === 0 ? text : sign + text;
}

function stepsOf({ pairs }: TurnoutComparison, t: i18n['t']): string[] {
  const rounding = pairs.filter(({ roundingExplains }) => roundingExplains).length;
  return [
    t('turnout:step.order'),
    t('turnout:step.difference', { number: pairs.length }),
    t('turnout:step.rounding', { number: rounding, pairs: pairs.length }),
    t('turnout:step.none'),
  ];
}
