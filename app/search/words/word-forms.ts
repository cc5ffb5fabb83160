import type { Language } from '#app/i18n/languages.ts';
import { stemsOf } from './stems.ts';

/** Words of the index that may be meant by a word of a query, and how sure that is: 1 is the very word. */
export type Meant = ReadonlyMap<string, number>;

/** `inflected` is sure of the word; less than that may be another word that only looks like a form of it. */
export const sureness = {
  inflected: 0.9,
  related: 0.75,
  beginning: 0.7,
  longer: 0.5,
  mended: 0.6,
  mendedForm: 0.5,
};
const mostBeginnings = 40;
const shortestBeginning = 3;

export type WordForms = {
  /** The word and its forms; empty when the index has none. */
  forms(word: string): Meant;
  /** Words that begin so. */
  beginningWith(word: string): Meant;
  /** Every reading of every word, with the words that have it. */
  byStem: ReadonlyMap<string, readonly string[]>;
};

function wordsByStem(words: Iterable<string>, language: Language): Map<string, string[]> {
  const byStem = new Map<string, string[]>();
  for (const word of words) {
    for (const stem of stemsOf(word, language)) {
      const known = byStem.get(stem);
      if (known) known.push(word);
      else byStem.set(stem, [word]);
    }
  }
  return byStem;
}

/** The place of the first word that does not come before the one asked for. */
function firstFrom(inOrder: readonly string[], word: string): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Orders the words of an index by what they may be forms of. */
export function createWordForms(words: readonly string[], language: Language): WordForms {
  const byStem = wordsByStem(words, language);
  const inOrder = words.toSorted();
  return {
    byStem,
    forms(word) {
      const meant = new Map<string, number>();
      for (const stem of stemsOf(word, language)) {
        for (const known of byStem.get(stem) ?? []) {
          const near = stem === word || stem === known ? sureness.inflected : sureness.related;
          const sure = known === word ? 1 : near;
          if (sure > (meant.get(known) ?? 0)) meant.set(known, sure);
        }
      }
      return meant;
    },
    beginningWith(word) {
      if (word.length < shortestBeginning) return new Map();
      const from = firstFrom(inOrder, word);
      const found = inOrder.slice(from, from + mostBeginnings).filter((known) => known.startsWith(word));
      return new Map(found.map((known) => [known, sureness.beginning]));
    },
  };
}
