import type { IndexedDocument, IndexedPart } from './text-index.ts';

/** A piece of text for people; `hit` is to be marked. */
export type Piece = { text: string; hit: boolean };

/** About two lines on a phone. */
const extractLength = 160;

function cut({ text, tokens }: IndexedPart, hits: ReadonlySet<string>, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, hit: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const { word, start, end } of tokens) {
    if (start < at || end > to || !hits.has(word)) continue;
    add(start, false);
    add(end, true);
  }
  add(to, false);
  return pieces;
}

/** The whole text with what was looked for marked. */
export function marked(part: IndexedPart, hits: ReadonlySet<string>): Piece[] {
  return cut(part, hits, 0, part.text.length);
}

type Place = { part: IndexedPart; start: number; worth: number };

/** The place of a part with the most different words looked for within the length of an extract. */
function bestPlace(part: IndexedPart, hits: ReadonlySet<string>): Place {
  const found = part.tokens.filter(({ word }) => hits.has(word));
  let best: Place = { part, start: 0, worth: 0 };
  found.forEach((first, i) => {
    const seen = new Set<string>();
    for (const { word, end } of found.slice(i)) {
      if (end - first.start > extractLength) break;
      seen.add(word);
    }
    if (seen.size > best.worth) best = { part, start: first.start, worth: seen.size };
  });
  return best;
}

/** Where a sentence or at least a word begins, a little before the place. */
function beginning(text: string, start: number): number {
  if (start <= 40) return 0;
  const before = text.slice(start - 60 < 0 ? 0 : start - 60, start);
  const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '));
  if (sentence >= 0) return start - before.length + sentence + 2;
  const space = before.indexOf(' ', before.length - 40);
  return space < 0 ? start : start - before.length + space + 1;
}

function ending(text: string, from: number): number {
  if (text.length - from <= extractLength + 30) return text.length;
  const space = text.lastIndexOf(' ', from + extractLength);
  return space > from ? space : from + extractLength;
}

/** A line or two of the document around what was looked for, and the section they stand in. */
export function extract(
  document: IndexedDocument,
  hits: ReadonlySet<string>,
): { anchor: string | null; pieces: Piece[] } {
  const [first, ...more] = document.parts.map((part) => bestPlace(part, hits));
  if (!first) return { anchor: null, pieces: [] };
  const { part, start } = more.reduce((best, next) => (next.worth > best.worth ? next : best), first);
  const from = beginning(part.text, start);
  const to = ending(part.text, from);
  const pieces = cut(part, hits, from, to);
  if (from > 0) pieces.unshift({ text: '… ', hit: false });
  if (to < part.text.length) pieces.push({ text: ' …', hit: false });
  return { anchor: part.anchor, pieces };
}
