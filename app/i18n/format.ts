import { languages, type Language, type Localized } from './languages.ts';

/** The whole country keeps one time (UTC+5). */
const timeZone = 'Asia/Almaty';

const locales: Localized = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

export interface Formats {
  /** 22 November 2026. Takes a moment, or a day "YYYY-MM-DD". */
  date(value: Date | string): string;
  /** 22.11.2026 */
  shortDate(value: Date | string): string;
  /** 14:05 */
  time(value: Date): string;
  /** 22 November 2026, 14:05 */
  dateAndTime(value: Date): string;
  /** With so many digits after the decimal sign; without a number of digits, as many as the value has, one at most. */
  number(value: number, decimals?: number): string;
  /** 80 % with the space each language wants. Takes 80, not 0.8. */
  percent(value: number, decimals?: number): string;
  /** Sorts by the language's alphabet. */
  compare(a: string, b: string): number;
}

/** Writes numbers with a fixed count of digits, or with one at most. */
function numbersOf(locale: string): Formats['number'] {
  const free = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const fixed = [0, 1, 2, 3].map(
    (digits) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  return (value, decimals) => ((decimals === undefined ? undefined : fixed[decimals]) ?? free).format(value);
}

function createFormats(language: Language): Formats {
  const locale = locales[language];
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const short = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone,
  });
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone,
  });
  const number = numbersOf(locale);
  const { compare } = new Intl.Collator(locale);
  // A day without a time is noon of that day, the same day everywhere in the country.
  const moment = (value: Date | string) =>
    typeof value === 'string' ? new Date(`${value}T12:00:00+05:00`) : value;
  // Intl abbreviates the word "year"; running text writes it out (kk) or leaves it away (ru).
  const longDate = (value: Date | string) =>
    date
      .format(moment(value))
      .replace(/\sж\.\s/u, ' жылғы ')
      .replace(/\sг\.$/u, '');

  return {
    date: longDate,
    shortDate: (value) => short.format(moment(value)),
    time: (value) => time.format(value),
    dateAndTime: (value) => `${longDate(value)}, ${time.format(value)}`,
    number,
    percent: (value, decimals) => `${number(value, decimals)}${language === 'en' ? '' : '\u00a0'}%`,
    compare,
  };
}

const formats = Object.fromEntries(languages.map((language) => [language, createFormats(language)]));

export function formatsOf(language: Language): Formats {
  return formats[language] as Formats;
}
