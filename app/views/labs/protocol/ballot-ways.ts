import type { i18n } from 'i18next';
import type { FieldName, Figures } from '#app/elections/protocol/types.ts';
import type { Formats } from '#app/i18n/format.ts';
import { written } from './formula.ts';

/** One station on the way of the ballots, as parts of one bar. */
export interface BallotWay {
  station: 'received' | 'issued' | 'boxes' | 'counted' | 'votes';
  title: string;
  total: string;
  parts: {
    name: string;
    value: string;
    /** In hundredths of the longest bar. */
    from: number;
    length: number;
    colour: number;
  }[];
}

const stations: readonly { station: BallotWay['station']; fields: readonly FieldName[] }[] = [
  { station: 'received', fields: ['ballotsReceived'] },
  { station: 'issued', fields: ['issuedAtStation', 'issuedOutside', 'unusedCancelled'] },
  { station: 'boxes', fields: ['inStationBox', 'inMobileBox'] },
  { station: 'counted', fields: ['valid', 'invalid'] },
  { station: 'votes', fields: ['votes', 'againstAll'] },
];

/** More lines than this get one colour in turn. */
const colours = 6;

/**
 * How many ballots there are at each station: bars of one scale, so that what is lost or added between two of them is
 * seen. Nothing is drawn of a sheet with a blank line, a fraction or a negative number at that station.
 */
export function ballotWays(figures: Figures, { t, format }: { t: i18n['t']; format: Formats }): BallotWay[] {
  const found = stations.flatMap(({ station, fields }) => {
    const parts = fields.flatMap((field) => partsOf(figures, field, t));
    const isWhole =
      parts.length > 0 && parts.every(({ value }) => Number.isSafeInteger(value) && Number(value) >= 0);
    return isWhole
      ? [{ station, parts: parts.map(({ name, value }) => ({ name, value: Number(value) })) }]
      : [];
  });
  const sum = (parts: readonly { value: number }[]) => parts.reduce((total, { value }) => total + value, 0);
  const longest = Math.max(1, ...found.map(({ parts }) => sum(parts)));
  return found.map(({ station, parts }) => {
    let from = 0;
    return {
      station,
      title: t(`sheet:way.${station}`),
      total: written(sum(parts), format),
      parts: parts.map(({ name, value }, at) => {
        const length = (100 * value) / longest;
        const part = { name, value: written(value, format), from, length, colour: (at % colours) + 1 };
        from += length;
        return part;
      }),
    };
  });
}

function partsOf(figures: Figures, field: FieldName, t: i18n['t']) {
  if (field === 'votes') return figures.votes.map(({ name, votes }) => ({ name, value: votes }));
  if (field === 'againstAll' && figures.againstAll === null) return [];
  return [{ name: t(`protocol:field.${field}`), value: figures[field] }];
}
