import { lawCheckLastsDays } from '#app/components/lesson/day-age.ts';
import { daysBetween, schoolDay } from '#app/i18n/school-day.ts';
import { parseBody } from '../parse-unit.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { provision } from '../schema/law.ts';
import type { Catalogue } from './catalogue.ts';

function judge(
  date: string,
  now: Date,
): { code: 'law-date-future' | 'law-date-old'; message: string } | null {
  const days = daysBetween(date, schoolDay(now));
  if (days < 0)
    return {
      code: 'law-date-future',
      message: `The law cannot have been checked on ${date}: that day has not come yet. Correct the date.`,
    };
  if (days <= lawCheckLastsDays) return null;
  return {
    code: 'law-date-old',
    message: `The law was checked on ${date}, more than ${lawCheckLastsDays} days ago. Check it again and change the date.`,
  };
}

/** Every date of checking is in the past, and not long past. */
export function checkDates(catalogue: Catalogue, now: Date): Problem[] {
  const lessons = catalogue.lessons.flatMap(({ texts }) =>
    texts.flatMap(({ file, parts }) => {
      const fault = judge(parts.frontMatter.lawCheckedOn, now);
      const quoted = [parts.frontMatter.lawCheckedOn];
      return fault
        ? [problem(fault.code, file, catalogue.lineWith(file, 'lawCheckedOn'), fault.message, quoted)]
        : [];
    }),
  );
  const law = catalogue.units
    .filter(({ kind }) => kind === 'provision')
    .flatMap(({ body, file, line }) =>
      parseBody(provision, body).versions.flatMap(({ checkedOn }) => {
        const fault = judge(checkedOn, now);
        return fault
          ? [problem(fault.code, file, catalogue.lineWith(file, checkedOn, line), fault.message)]
          : [];
      }),
    );
  return [...lessons, ...law];
}
