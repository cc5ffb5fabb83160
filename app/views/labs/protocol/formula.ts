import type { FieldName, Figures, Relation } from '#app/elections/protocol/types.ts';
import { issuedFields, voterFields } from '#app/elections/protocol/turnout.ts';
import type { Formats } from '#app/i18n/format.ts';

type Sum = Exclude<Relation, 'whole-numbers' | 'turnout'>;

/** The two sides of a relation in the order in which it is said. */
const sides: Record<Sum, { left: readonly FieldName[]; sign: '=' | '≤'; right: readonly FieldName[] }> = {
  'ballots-received': {
    left: ['ballotsReceived'],
    sign: '=',
    right: ['issuedAtStation', 'issuedOutside', 'unusedCancelled'],
  },
  'station-box': { left: ['inStationBox'], sign: '≤', right: ['issuedAtStation'] },
  'mobile-box': { left: ['inMobileBox'], sign: '≤', right: ['issuedOutside'] },
  'boxes-split': { left: ['inStationBox', 'inMobileBox'], sign: '=', right: ['valid', 'invalid'] },
  'valid-sum': { left: ['valid'], sign: '=', right: ['votes', 'againstAll'] },
  'issued-voters': { left: issuedFields, sign: '≤', right: voterFields },
};

/** A number as decimal text, '1131' or '61.13', written in the language. */
export function written(value: string | number, format: Formats): string {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return format.number(Number(value), Math.min(3, decimals));
}

/** A relation with the numbers of the sheet put in; a blank line is a question mark. */
export function formulaOf(relation: Relation, figures: Figures, format: Formats): string | null {
  const one = (value: number | string | null) => (value === null ? '?' : written(value, format));
  const parts = (field: FieldName): string[] => {
    if (field === 'votes') return figures.votes.map(({ votes }) => one(votes));
    if (field === 'againstAll' && figures.againstAll === null) return [];
    return [one(figures[field])];
  };
  const sum = (fields: readonly FieldName[]) => fields.flatMap(parts).join(' + ') || '?';
  if (relation === 'whole-numbers') return null;
  if (relation === 'turnout')
    return `${one(figures.turnoutPercent)} = 100 × (${sum(issuedFields)}) ÷ (${sum(voterFields)})`;
  const { left, sign, right } = sides[relation];
  return `${sum(left)} ${sign} ${sum(right)}`;
}
