import { parseBody } from '../parse-unit.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { provision } from '../schema/law.ts';
import type { Catalogue } from './catalogue.ts';

const dayLength = 86_400_000;
const oldAfterDays = 180;

function judge(
  date: string,
  now: Date,
): { code: 'law-date-future' | 'law-date-old'; message: string } | null {
  // Days are counted where the readers are: UTC+5.
  const days = Math.floor((now.getTime() - Date.parse(`${date}T00:00:00+05:00`)) / dayLength);
  if (days < 0)
    return {
      code: 'law-date-future',
      message: `The law cannot have been checked on ${date}: that day has not come yet. Correct the date.`,
    };
  if (days <= oldAfterDays) return null;
  return {
    code: 'law-date-old',
    message: `The law was checked on ${date}, more than ${oldAfterDays} days ago. Check it again and change the date.`,
  };
}

/** Every date of checking is in the past, and not long past. */
export function checkDates(catalogue: Catalogue, now: Date): Problem[] {
  const lessons = catalogue.lessons.flatMap(({ texts }) =>
    texts.flatMap(({ file, parts }) => {
      const fault = judge(parts.frontMatter.lawCheckedOn, now);
      return fault
        ? [problem(fault.code, file, catalogue.lineWith(file, 'lawCheckedOn'), fault.message)]
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
