import { quotaRule } from '#app/elections/quota/rules.ts';
import type { Spoken } from '../local/local-lab.ts';
import { element, type Markup } from '../local/markup.ts';
import { numbersOf, type Checked } from './quota-steps.ts';

/** So many people are drawn one by one; a longer list would be a grey blur. */
const mostDrawn = 200;

const cell = 32;

/** The list in its order: who counts is full, who takes a seat is underlined. */
export function quotaDrawing({ input, result }: Checked, { say }: Spoken): Markup[] {
  const people = [...input.people].sort((a, b) => a.n - b.n);
  if (people.length > mostDrawn) return [];
  const perRow = people.length > 60 ? 20 : 10;
  const height = Math.ceil(people.length / perRow) * cell;
  const width = Math.min(perRow, Math.max(people.length, 10)) * cell;
  const breakAt = result.list.firstBreakAt;
  const cells = people.map(({ n }, index) =>
    person(n, [(index % perRow) * cell, Math.trunc(index / perRow) * cell], {
      counts: result.countedPlaces.includes(n),
      takes: result.takenPlaces.includes(n),
      breaks: n === breakAt,
    }),
  );
  const some = (places: readonly number[]) => numbersOf(places) || say('quota:drawing.nobody');
  const alt = [
    say('quota:drawing.alt', { of: people.length, counted: some(result.countedPlaces) }),
    input.mandates ? say('quota:drawing.altSeats', { taken: some(result.takenPlaces) }) : '',
    breakAt === undefined ? '' : say('quota:condition.breaks', { n: breakAt }),
  ];
  return [
    element(
      'figure',
      { class: 'flow' },
      element('figcaption', {}, say('quota:drawing.caption')),
      element(
        'svg',
        {
          class: people.length > 60 ? 'people many' : 'people',
          viewBox: `0 0 ${width} ${height}`,
          role: 'img',
          'aria-label': alt.filter(Boolean).join(' '),
        },
        cells,
      ),
      legend({ input, result }, say),
    ),
  ];
}

interface Mark {
  counts: boolean;
  takes: boolean;
  breaks: boolean;
}

function person(n: number, [x, y]: readonly [number, number], { counts, takes, breaks }: Mark): Markup {
  const kind = [counts ? 'counts' : 'other', breaks ? 'breaks' : ''].filter(Boolean).join(' ');
  return element(
    'g',
    { class: kind },
    element('rect', { x: String(x + 2), y: String(y + 1), width: '28', height: '22', rx: '4' }),
    element('text', { x: String(x + 16), y: String(y + 16.5) }, String(n)),
    takes &&
      element('rect', {
        class: 'seat',
        x: String(x + 2),
        y: String(y + 25),
        width: '28',
        height: '4',
        rx: '2',
      }),
  );
}

function legend({ input, result }: Checked, say: Spoken['say']): Markup {
  const isTurns = quotaRule(input.rule).groups === null;
  const entry = (kind: string, text: string) =>
    element('li', {}, element('i', { class: `person-key ${kind}` }), ` ${text}`);
  return element(
    'ul',
    { class: 'meta' },
    entry('counts', say(isTurns ? 'quota:drawing.woman' : 'quota:drawing.counted')),
    entry('other', say(isTurns ? 'quota:drawing.man' : 'quota:drawing.other')),
    result.list.firstBreakAt !== undefined && entry('breaks', say('quota:drawing.break')),
    input.mandates !== null && entry('seat', say('quota:drawing.seat')),
  );
}
