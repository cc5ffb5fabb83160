import type { ComponentSpec } from '#app/content/guard/components.ts';

/** What was filled in for a component. */
export interface Filled {
  /** By name of the attribute; empty ones are left out. */
  attributes: Readonly<Record<string, string>>;
  /** What stands inside, as Markdown. */
  inside: string;
}

/** An attribute as MDX reads it back: one line, in double quotes. */
function attribute(name: string, value: string): string {
  const text = value
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
  return ` ${name}="${text}"`;
}

function opening(name: string, spec: ComponentSpec, attributes: Filled['attributes']): string {
  const given = Object.keys(spec.attributes).filter((key) => (attributes[key] ?? '').trim() !== '');
  return `<${name}${given.map((key) => attribute(key, attributes[key] ?? '')).join('')}`;
}

/** The text a component becomes, as an author would write it by hand. */
export function insertionOf(name: string, spec: ComponentSpec, { attributes, inside }: Filled): string {
  const begin = opening(name, spec, attributes);
  if (spec.content === 'nothing') return `${begin} />`;
  if (spec.place === 'inline') return `${begin}>${inside.replace(/\s+/g, ' ').trim()}</${name}>`;
  return `${begin}>\n\n${inside.trim()}\n\n</${name}>`;
}

/** One part for each line: the steps of a list of steps. */
export function stepsOf(spec: ComponentSpec, titles: string, placeholder: string): string {
  return titles
    .split('\n')
    .filter((title) => title.trim() !== '')
    .map((title) => insertionOf('Step', spec, { attributes: { title }, inside: placeholder }))
    .join('\n\n');
}

/** An empty table with named columns, in the signs of Markdown. */
export function tableOf(columns: string, rows: number): string {
  const names = columns
    .split('\n')
    .map((name) => name.replaceAll('|', '/').trim())
    .filter((name) => name !== '');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const empty = Array.from({ length: rows }, () => line(names.map(() => '…')));
  return [line(names), line(names.map(() => '---')), ...empty].join('\n');
}

/** Which fields still want a value: `attributes` by name; empty when the component may be put in. */
export function missingOf(spec: ComponentSpec, { attributes, inside }: Filled): string[] {
  const has = (name: string) => (attributes[name] ?? '').trim() !== '';
  const required = Object.entries(spec.attributes).flatMap(([name, { required: must }]) =>
    must && !has(name) ? [name] : [],
  );
  const { needs } = spec;
  const lacking = needs && !needs.of.some(has) ? [needs.of[0] ?? ''] : [];
  const words = spec.content === 'words' && inside.trim() === '' ? ['inside'] : [];
  return [...required, ...lacking, ...words];
}
