import type { Formats } from '#app/i18n/format.ts';

/** The signs with which a language writes numbers. */
export interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
  /** With the space before it, where the language wants one. */
  readonly percent: string;
}

/** Writes numbers as the school does: the browsers' own data often lack Kazakh. */
export type Numbers = Pick<Formats, 'number' | 'percent'>;

/** What signs a language's formats use, found by looking. */
export function signsOf({ number, percent }: Numbers): NumberSigns {
  const [, , group = '', , , , decimal = ''] = number(12345.5, 1);
  return { group, decimal, percent: percent(1).slice(1) };
}

/** Numbers from 0 up, written with these signs. They are rounded before, exactly; here they only get their digits. */
export function numbersWith({ decimal, group, percent }: NumberSigns): Numbers {
  const number = (value: number, decimals = 0) => {
    const [whole = '', part] = value.toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
    return part === undefined ? grouped : grouped + decimal + part;
  };
  return { number, percent: (value, decimals) => number(value, decimals) + percent };
}
