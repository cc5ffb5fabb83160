import { createElement, Fragment, type ReactNode } from 'react';
import type { Markup as Piece, MarkupElement } from '#app/views/labs/local/markup.ts';

/** Attributes that React calls by other names. What a field holds is what it begins with. */
const reactNames: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  readonly: 'readOnly',
  autocomplete: 'autoComplete',
  inputmode: 'inputMode',
  spellcheck: 'spellCheck',
  autofocus: 'autoFocus',
  value: 'defaultValue',
  checked: 'defaultChecked',
};

/** Attributes whose being there is their value. */
const switches = new Set(['readonly', 'checked', 'hidden', 'open', 'autofocus']);

/** Draws pieces that were made as data (`views/labs/markup.ts`), as the browser's own drawing does. */
export function Markup({ pieces }: { pieces: readonly Piece[] }): ReactNode {
  return createElement(Fragment, null, ...pieces.map(drawn));
}

function drawn(piece: Piece): ReactNode {
  if (typeof piece === 'string') return piece;
  const children = piece.tag === 'textarea' ? [] : piece.children.map(drawn);
  return createElement(piece.tag, { ...propsOf(piece), ...heldBy(piece) }, ...children);
}

/** What a field holds: React is told apart from its children and options. */
function heldBy({ tag, children }: MarkupElement): { defaultValue?: string } {
  if (tag === 'textarea')
    return { defaultValue: children.filter((child) => typeof child === 'string').join('') };
  const chosen = children.find((child) => typeof child !== 'string' && child.attributes.selected === '');
  if (tag !== 'select' || chosen === undefined || typeof chosen === 'string') return {};
  return { defaultValue: chosen.attributes.value ?? '' };
}

function propsOf({ tag, attributes }: MarkupElement): Record<string, string | boolean> {
  const isField = tag === 'input' && attributes.type !== 'checkbox' && attributes.type !== 'radio';
  const named = Object.entries(attributes)
    .filter(([name]) => name !== 'selected')
    .map(([name, value]) => {
      const known = name === 'value' && !isField ? name : (reactNames[name] ?? name);
      return [known, switches.has(name) ? true : value] as const;
    });
  return Object.fromEntries(named);
}
