/**
 * A piece of a page as plain data: drawn by a component on the server and by a few lines in the browser, so that a lab
 * which counts in the browser shows exactly what the server would show. Attributes have the names HTML gives them; an
 * attribute that only has to be there is `''`.
 */
export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

export type Markup = string | MarkupElement;

/** What may stand among children: what is null or false is left out. */
type Child = Markup | null | false;

export function element(
  tag: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  ...children: readonly (Child | readonly Child[])[]
): MarkupElement {
  const given = Object.entries(attributes).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return {
    tag,
    attributes: Object.fromEntries(given),
    children: children.flat().filter((child): child is Markup => child !== null && child !== false),
  };
}

/** All that is read of it, without its elements. */
export function textOf(markup: readonly Markup[]): string {
  return markup.map((part) => (typeof part === 'string' ? part : textOf(part.children))).join('');
}
