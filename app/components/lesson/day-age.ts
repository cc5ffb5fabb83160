import { daysBetween, schoolDay } from '#app/i18n/school-day.ts';

/** So many days a check of the law holds; after them the page says that it is old. */
export const lawCheckLastsDays = 180;

/** Whether a day "YYYY-MM-DD" lies more than so many days before a moment, counted in Almaty time (UTC+5). */
export function olderThan(date: string, days: number, now: Date): boolean {
  return daysBetween(date, schoolDay(now)) > days;
}
