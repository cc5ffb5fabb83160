import type { Markup } from '#app/views/labs/local/markup.ts';

const ofDrawings = new Set(['svg', 'g', 'rect', 'text', 'circle', 'path', 'line']);
const drawings = 'http://www.w3.org/2000/svg';

/** Makes elements from what the pure files of a lab say, as the server's component does. */
export function draw(pieces: readonly Markup[]): (Element | string)[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { tag, attributes, children } = piece;
    const made = ofDrawings.has(tag) ? document.createElementNS(drawings, tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...draw(children));
    return made;
  });
}
