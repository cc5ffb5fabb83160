import { languages, type Language, type Localized } from './languages.ts';

const locales: Localized = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

/** Writes dates of which only a year or a month may be known: "YYYY", "YYYY-MM" or "YYYY-MM-DD". */
export interface PartialDates {
  /** 10 January 2021 · January 2021 · 2021 */
  full(date: string): string;
  /** 10 January · January; empty when only the year is known. */
  withinYear(date: string): string;
}

function createPartialDates(language: Language): PartialDates {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  const dayMonth = format({ day: 'numeric', month: 'long' });
  const monthOnly = format({ month: 'long' });
  const moment = (date: string) => new Date(`${date.padEnd(10, '-01')}T00:00:00Z`);
  // Intl gives a Kazakh month that stands alone a capital letter; ours stand inside a line.
  const withinYear = (date: string) => {
    if (date.length === 4) return '';
    if (date.length > 7) return dayMonth.format(moment(date));
    const month = monthOnly.format(moment(date));
    return language === 'kk' ? month.toLocaleLowerCase('kk') : month;
  };
  const full = (date: string) => {
    const year = date.slice(0, 4);
    const rest = withinYear(date);
    if (rest === '') return year;
    return language === 'kk' ? `${year} жылғы ${rest}` : `${rest} ${year}`;
  };
  return { full, withinYear };
}

const all = Object.fromEntries(languages.map((language) => [language, createPartialDates(language)]));

export function partialDatesOf(language: Language): PartialDates {
  return all[language] as PartialDates;
}
