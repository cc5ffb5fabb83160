import { typedDay } from '#app/i18n/school-day.ts';

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Reads a day and a time of Kazakhstan (UTC+5) as they were typed; without a time it is nine in the morning.
 * Null for no day at all, "unreadable" for anything else that is no moment. Pure.
 */
export function publishingTime(day: string, time: string): Date | null | 'unreadable' {
  if (day.trim() === '') return time.trim() === '' ? null : 'unreadable';
  const date = typedDay(day);
  const hour = time.trim() === '' ? '09:00' : time.trim();
  return date !== null && clock.test(hour) ? new Date(`${date}T${hour}:00+05:00`) : 'unreadable';
}
