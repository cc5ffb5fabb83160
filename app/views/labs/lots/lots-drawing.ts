import type { Spoken } from '../local/local-lab.ts';
import { element, type Markup } from '../local/markup.ts';
import { drawnOf, groupName, type Drawn } from './drawn.ts';

/** Numbers are drawn; words would not fit their place. */
const longestDrawn = 4;
const mostDrawn = 200;
const perRow = 10;
const cell = 32;

/** The pool group by group; who was drawn is full. */
export function lotsDrawing(drawn: Drawn, { say }: Spoken): Markup[] {
  const { input, drawing } = drawn;
  const isShort = input.pool.every(({ id }) => [...id].length <= longestDrawn);
  if (!isShort || input.pool.length > mostDrawn) return [];
  const groups = drawing.strata.map((stratum) => {
    const ids = drawnOf(stratum, drawing);
    const name = groupName(stratum, say);
    const said = {
      group: name,
      size: stratum.members.length,
      drawn: ids.join(', ') || say('lots:drawing.nobody'),
    };
    return element(
      'div',
      {},
      element('p', { class: 'small' }, element('b', {}, name)),
      people(stratum.members, ids, say('lots:drawing.alt', said)),
    );
  });
  return [
    element(
      'figure',
      { class: 'flow' },
      element('figcaption', {}, say('lots:drawing.caption')),
      groups,
      element(
        'ul',
        { class: 'meta' },
        element('li', {}, element('i', { class: 'person-key counts' }), ` ${say('lots:drawing.drawn')}`),
        element('li', {}, element('i', { class: 'person-key' }), ` ${say('lots:drawing.other')}`),
      ),
    ),
  ];
}

function people(members: readonly string[], drawn: readonly string[], alt: string): Markup {
  const height = Math.max(1, Math.ceil(members.length / perRow)) * cell - 8;
  const cells = members.map((id, index) => {
    const [x, y] = [(index % perRow) * cell, Math.trunc(index / perRow) * cell];
    return element(
      'g',
      { class: drawn.includes(id) ? 'counts' : 'other' },
      element('rect', { x: String(x + 2), y: String(y + 1), width: '28', height: '22', rx: '4' }),
      element('text', { x: String(x + 16), y: String(y + 16.5) }, id),
    );
  });
  return element(
    'svg',
    { class: 'people', viewBox: `0 0 ${perRow * cell} ${height}`, role: 'img', 'aria-label': alt },
    cells,
  );
}
