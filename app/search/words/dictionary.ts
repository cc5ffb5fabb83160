import type { Language } from '#app/i18n/languages.ts';
import { createMender } from './mend.ts';
import { createWordForms, sureness, type Meant } from './word-forms.ts';

/** How a word of a query was understood. */
export type Reading = { forms: Meant; how: 'form' | 'beginning' | 'typing-error' | 'unknown' };

export type Dictionary = {
  /** The word or its forms in the index; empty when there are none. */
  forms(word: string): Meant;
  /**
   * Its forms. When none is sure, also words that begin so and words with one typing error, the likeliest first:
   * «сайлаушлар» looks like a form of a word that nobody meant.
   */
  read(word: string): Reading;
  /** The words nearest to an unknown one, at most two errors away, nearest first. */
  nearest(word: string, limit: number): string[];
  /** In how many texts the word stands. */
  spread(word: string): number;
  /** As the word is written in the texts, with its own letters. */
  written(word: string): string;
};

/** Shorter words begin too many others. */
const shortestWithLonger = 5;
const unknown: Reading = { forms: new Map(), how: 'unknown' };

/** Both, each word with the greater sureness. */
function joined(some: Meant, more: Meant): Meant {
  const both = new Map(some);
  for (const [word, sure] of more) both.set(word, Math.max(sure, both.get(word) ?? 0));
  return both;
}

/** The words of an index in one language, with their forms. */
export function createDictionary(
  spread: ReadonlyMap<string, number>,
  { language, spelling }: { language: Language; spelling: ReadonlyMap<string, string> },
): Dictionary {
  const wordForms = createWordForms([...spread.keys()], language);
  const { mend, nearest } = createMender(wordForms, { spread, language });
  const { forms, beginningWith } = wordForms;

  function read(word: string): Reading {
    const known = forms(word);
    const surest = Math.max(0, ...known.values());
    if (surest >= sureness.inflected) {
      // A long word stands for longer ones, too: видео for видеозапись.
      const longer = word.length < shortestWithLonger ? [] : [...beginningWith(word).keys()];
      return { forms: joined(known, new Map(longer.map((one) => [one, sureness.longer]))), how: 'form' };
    }
    const begun = joined(known, beginningWith(word));
    const mended = mend(word);
    const how = known.size > 0 ? 'form' : begun.size > 0 ? 'beginning' : 'typing-error';
    return begun.size + mended.size === 0 ? unknown : { forms: joined(begun, mended), how };
  }

  return {
    forms,
    nearest,
    read,
    spread: (word) => spread.get(word) ?? 0,
    written: (word) => spelling.get(word) ?? word,
  };
}
