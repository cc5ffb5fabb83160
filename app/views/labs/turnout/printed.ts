import type { Formats } from '#app/i18n/format.ts';

/** A percentage with the digits its source prints, in the reader's language: '63.2' and '28' keep what they say. */
export function writtenAsPrinted(percent: string, format: Formats): string {
  const decimals = /\.(\d+)$/.exec(percent)?.[1]?.length ?? 0;
  return format.percent(Number(percent), Math.min(3, decimals));
}
