const day = 86_400_000;

/** Whether a day "YYYY-MM-DD" lies more than so many days before a moment, counted in Almaty time (UTC+5). */
export function olderThan(date: string, days: number, now: Date): boolean {
  return now.getTime() - Date.parse(`${date}T00:00:00+05:00`) >= (days + 1) * day;
}
