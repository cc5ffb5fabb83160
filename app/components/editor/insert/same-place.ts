import type { ComponentSpec } from '#app/content/guard/components.ts';

interface Block {
  from: number;
  to: number;
  heading: boolean;
}

/** Pieces of a text between empty lines. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/(?:^[^\S\n]*\S.*$\n?)+/gm)].map(({ 0: piece, index }) => ({
    ...{ from: index, to: index + piece.trimEnd().length },
    heading: piece.trimStart().startsWith('#'),
  }));
}

/**
 * The place in a translation that a place of its original has: below the same heading, after as many pieces of text.
 * Places count UTF-16 units; the answer is the end of a piece, or 0.
 */
export function samePlace(original: string, at: number, translation: string): number {
  const before = blocksOf(original).filter(({ to }) => to <= at);
  const headings = before.filter(({ heading }) => heading).length;
  const since = before.length - 1 - before.findLastIndex(({ heading }) => heading);
  const there = blocksOf(translation);
  const places = there.flatMap(({ heading }, index) => (heading ? [index] : []));
  const begin = headings === 0 ? -1 : (places[Math.min(headings, places.length) - 1] ?? -1);
  const next = places.find((index) => index > begin) ?? there.length;
  return there[Math.min(begin + since, next - 1)]?.to ?? 0;
}

/** The line of a place, 1 is the first. */
export const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** Where a line begins. */
export const beginningOf = (text: string, line: number) =>
  text
    .split('\n')
    .slice(0, Math.max(0, line - 1))
    .reduce((length, { length: own }) => length + own + 1, 0);

/** A component that says the same in every language: it stands on one line and holds no words. */
export function sameInAll({ content, place, attributes }: ComponentSpec): boolean {
  const hasWords = Object.values(attributes).some(({ kind }) => kind === 'text');
  return content === 'nothing' && place === 'block' && !hasWords;
}

/** The component that begins like `sign` (`<Law id="kz-one">`), at the line or below it: its place and its text. */
export function componentAt(text: string, sign: string, line: number): { at: number; text: string } | null {
  const at = text.indexOf(sign.slice(0, -1), beginningOf(text, line));
  const end = at < 0 ? -1 : text.indexOf('/>', at);
  return end < 0 ? null : { at, text: text.slice(at, end + 2) };
}
