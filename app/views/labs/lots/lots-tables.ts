import type { LogEntry, Stratum } from '#app/elections/lots/types.ts';
import { rational, toDecimal } from '#app/elections/rational.ts';
import { csvOf } from '../csv.ts';
import type { Spoken } from '../local/local-lab.ts';
import type { Markup } from '../local/markup.ts';
import { table } from '../local/parts.ts';
import { drawnOf, groupName, type Drawn } from './drawn.ts';

/** So many lots are shown; the rest stand in the CSV. */
export const mostShown = 100;

export function groupsTable({ input, drawing }: Drawn, { say, format }: Spoken): Markup {
  const { take, division, pool } = input;
  const exact = ({ members }: Stratum) =>
    division === 'equal'
      ? rational(take, drawing.strata.length)
      : rational(take * members.length, pool.length);
  return table<Stratum>(
    say('lots:group.caption'),
    [
      { title: say('lots:group.name'), of: (stratum) => groupName(stratum, say) },
      { title: say('lots:group.size'), of: ({ members }) => format.number(members.length), isNumber: true },
      {
        title: say('lots:group.share'),
        of: (stratum) => format.number(Number(toDecimal(exact(stratum), 2)), 2),
        isNumber: true,
      },
      {
        title: say('lots:group.places'),
        of: ({ take: places, byLot }) => (byLot ? say('lots:group.byLot', { places }) : String(places)),
        isNumber: true,
      },
      {
        title: say('lots:group.drawn'),
        of: (stratum) => drawnOf(stratum, drawing).join(', ') || say('lots:drawing.nobody'),
      },
    ],
    drawing.strata,
  );
}

function resultOf({ isRejected, id, stratum }: LogEntry, { drawing }: Drawn, { say }: Spoken): string {
  if (isRejected) return say('lots:log.rejected');
  if (id !== null) return id;
  const group = stratum === null ? undefined : drawing.strata[stratum];
  return group ? say('lots:log.toGroup', { group: groupName(group, say) }) : '';
}

export function logTable(drawn: Drawn, spoken: Spoken): Markup {
  const { say, format } = spoken;
  return table<LogEntry>(
    say('lots:log.caption'),
    [
      { title: say('lots:log.counter'), of: ({ counter }) => String(counter) },
      { title: say('lots:log.text'), of: ({ text }) => text, isCode: true },
      { title: say('lots:log.hash'), of: ({ hash }) => hash, isCode: true },
      { title: say('lots:log.number'), of: ({ number }) => format.number(number), isNumber: true },
      { title: say('lots:log.of'), of: ({ of }) => format.number(of), isNumber: true },
      {
        title: say('lots:log.place'),
        of: ({ place }) => (place === 0 ? '—' : String(place)),
        isNumber: true,
      },
      { title: say('lots:log.result'), of: (entry) => resultOf(entry, drawn, spoken) },
    ],
    drawn.drawing.log.slice(0, mostShown),
  );
}

/** The whole record, for those who check it by a program of their own. */
export function logCsv(drawn: Drawn, spoken: Spoken): string {
  const titles = ['counter', 'text', 'hash', 'number', 'of', 'place', 'result'] as const;
  return csvOf([
    titles.map((title) => spoken.say(`lots:log.${title}`)),
    ...drawn.drawing.log.map((entry) => [
      ...[entry.counter, entry.text, entry.hash, entry.number, entry.of, entry.place],
      resultOf(entry, drawn, spoken),
    ]),
  ]);
}
