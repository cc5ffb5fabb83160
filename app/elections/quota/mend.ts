import { neededOf } from './rules.ts';
import type { Condition, Mend, Person } from './types.ts';

/** The smallest change of a list that misses its share. `condition.met` is false. */
export function mendShare({ counted, needed, of }: Condition): Mend {
  let add = 0;
  while (counted + add < neededOf(of + add)) add += 1;
  let remove = 0;
  while (counted < neededOf(of - remove)) remove += 1;
  return { kind: 'share', replace: needed - counted, add, remove: remove < of ? remove : null };
}

/**
 * The smallest change that makes genders alternate: fewest replacements first, then fewest exchanges of two places.
 * Either gender may stand first.
 */
export function mendOrder(people: readonly Person[]): Mend {
  const plans = (['F', 'M'] as const).map((first) => {
    const other = first === 'F' ? 'M' : 'F';
    const wrong = people.filter(({ gender }, index) => gender !== (index % 2 === 0 ? first : other));
    const women = wrong.filter(({ gender }) => gender === 'F').length;
    const men = wrong.length - women;
    return { replace: Math.abs(women - men), swap: Math.min(women, men) };
  });
  const [best] = plans.sort((a, b) => a.replace - b.replace || a.swap - b.swap);
  return { kind: 'order', ...(best ?? { replace: 0, swap: 0 }) };
}

/**
 * Which seats would go to others of the same list so that the share is met: the last takers who do not count make room
 * for the first persons of the groups who have no seat. Both lists are in list order.
 */
export function mendSeats(
  people: readonly Person[],
  taking: readonly Person[],
  isCounted: (person: Person) => boolean,
  missing: number,
): Mend {
  const waiting = people.filter((person) => isCounted(person) && !taking.includes(person));
  const into = waiting.slice(0, missing).map(({ n }) => n);
  const others = taking.filter((person) => !isCounted(person)).map(({ n }) => n);
  const out = others.slice(others.length - into.length);
  return { kind: 'seats', out, into, short: missing - into.length };
}
