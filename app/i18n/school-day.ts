const ahead = 5 * 60 * 60 * 1000;
const dayLength = 86_400_000;

/** The day at a moment, "YYYY-MM-DD": the whole country keeps one time (UTC+5). */
export function schoolDay(now: Date): string {
  return new Date(now.getTime() + ahead).toISOString().slice(0, 10);
}

/** How many days lie between two days "YYYY-MM-DD"; negative when the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/**
 * Reads a day that somebody typed: "2021-01-10" as a date field sends it, or "10.01.2021" as people write it.
 * Null when there is no such day, or it lies outside the years 1900–2100.
 */
export function typedDay(typed: string): string | null {
  const text = typed.trim();
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = parts ?? [];
  const iso = parts ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  if (!/^(19|20)\d\d-\d\d-\d\d$|^2100-\d\d-\d\d$/.test(iso)) return null;
  const read = new Date(`${iso}T00:00:00Z`);
  // A 31 April rolls over into May.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
}
