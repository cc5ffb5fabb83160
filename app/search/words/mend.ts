import type { Language } from '#app/i18n/languages.ts';
import { stemsOf } from './stems.ts';
import { createNeighbours } from './typing-errors.ts';
import { sureness, type Meant, type WordForms } from './word-forms.ts';

const mostMended = 12;
/** Of a shorter stem too little is left to tell a typing error from another word. */
const shortestMistypedStem = 5;

export type Mender = {
  /** What a word with one typing error may mean, the likeliest first. */
  mend(word: string): Meant;
  /** Words at most two errors away, nearest and commonest first. */
  nearest(word: string, limit: number): string[];
};

/** Makes the mender of the words of an index, of which `spread` knows how common they are. */
export function createMender(
  wordForms: WordForms,
  { spread, language }: { spread: ReadonlyMap<string, number>; language: Language },
): Mender {
  const { byStem } = wordForms;
  const words = createNeighbours(spread.keys());
  const stems = createNeighbours(byStem.keys());
  const spreadOf = (word: string) => spread.get(word) ?? 0;
  const commonFirst = (some: readonly string[]) => some.toSorted((a, b) => spreadOf(b) - spreadOf(a));

  /** The error may stand beside an ending nobody wrote yet: then what is left of the word is looked for. */
  function mendedStem(word: string): string[] {
    const long = stemsOf(word, language).filter((stem) => stem.length >= shortestMistypedStem);
    for (const stem of long.toSorted((a, b) => b.length - a.length)) {
      const meant = stems.one(stem).flatMap((near) => byStem.get(near) ?? []);
      if (meant.length > 0) return commonFirst(meant);
    }
    return [];
  }

  return {
    mend(word) {
      const whole = commonFirst(words.one(word));
      const related = commonFirst(whole.flatMap((near) => [...wordForms.forms(near).keys()]));
      const forms = whole.length > 0 ? related : mendedStem(word);
      const meant = [...new Set([...whole, ...forms])].slice(0, mostMended);
      return new Map(
        meant.map((known) => [known, whole.includes(known) ? sureness.mended : sureness.mendedForm]),
      );
    },
    nearest: (word, limit) => words.two(word).slice(0, limit),
  };
}
