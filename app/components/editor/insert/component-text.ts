import type { ComponentSpec } from '#app/content/guard/components.ts';
import type { ComponentName } from './component-names.ts';
import { insertionOf, stepsOf, tableOf } from './insertion.ts';

/** What the middle of a component is asked for as: nothing, words, a text, titles of steps, names of columns, what is heard. */
export type Inside = 'nothing' | 'words' | 'text' | 'steps' | 'columns' | 'position' | 'transcript';

export function insideOf(name: ComponentName, { content }: ComponentSpec): Inside {
  if (name === 'Sound') return 'transcript';
  if (content === 'nothing' || content === 'words' || content === 'text') return content;
  if (content === 'table') return 'columns';
  return name === 'Steps' ? 'steps' : 'position';
}

interface Made {
  inside: Inside;
  attributes: Readonly<Record<string, string>>;
  /** What was typed for its middle; the placeholder stands where nothing was. */
  typed: string;
  placeholder: string;
}

/** The text of a component as its form was filled in. A list of steps or positions comes with its parts. */
export function componentText(
  name: ComponentName,
  specs: Readonly<Record<string, ComponentSpec>>,
  { inside, attributes, typed, placeholder }: Made,
): string {
  const [spec, step, position] = [specs[name], specs.Step, specs.Position];
  if (!spec) return '';
  const text = typed.trim() === '' ? placeholder : typed;
  if (inside === 'steps' && step) {
    return insertionOf(name, spec, { attributes, inside: stepsOf(step, text, placeholder) });
  }
  if (inside === 'position' && position) {
    const first = insertionOf('Position', position, { attributes, inside: text });
    return insertionOf(name, spec, { attributes: {}, inside: first });
  }
  return insertionOf(name, spec, { attributes, inside: inside === 'columns' ? tableOf(text, 2) : text });
}
