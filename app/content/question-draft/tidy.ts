/**
 * A text as it is kept: line ends `\n`, no control characters, no spaces at the ends of lines and never two in a row.
 * What every exchange format can carry there and back.
 */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Co}\ufeff\ufffe\uffff]/gu, (sign) => (sign === '\n' ? sign : ''))
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line. */
export function tidyLine(text: string): string {
  return tidy(text).replace(/\n+/g, ' ');
}

/** A text of several lines as a list of its lines; empty lines are none. */
export function linesOf(text: string): string[] {
  return tidy(text)
    .split('\n')
    .filter((line) => line !== '');
}
