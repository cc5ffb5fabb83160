import { languages, type Localized } from '#app/i18n/languages.ts';
import { tokensOf } from './words/fold.ts';
import type { Wanted } from './rank.ts';
import { isSmall } from './words/stems.ts';
import type { TextIndex } from './text-index.ts';

/** More words than this are not looked at: a question that long is answered by its first words. */
const mostWords = 12;

/** A word the index does not have, and the one that was looked for in its place. */
export type Correction = { typed: string; meant: string };

export type Understood = {
  wanted: Wanted[];
  corrections: Correction[];
  /** Folded words that mean nothing here, not even with a typing error. */
  unknown: string[];
};

type Typed = { word: string; typed: string };

/** The words of a query, each once; a word with a hyphen as one where the index knows it so, else in its parts. */
function typedWords(query: string, { dictionary, language }: TextIndex): Typed[] {
  const words: (Typed & { start: number; end: number })[] = [];
  for (const { word, start, end } of tokensOf(query)) {
    const joined = words.at(-1)?.end === end;
    if (joined && dictionary.forms(word).size === 0) continue;
    if (joined) words.splice(-2);
    words.push({ word, start, end, typed: query.slice(start, end) });
  }
  const once = words.filter(({ word }, i) => words.findIndex((other) => other.word === word) === i);
  const weighty = once.filter(({ word }) => !isSmall(word, language));
  return (weighty.length > 0 ? weighty : once).slice(0, mostWords);
}

/** Two words that are one in the index: экзит пол. */
function withJoined(words: readonly Typed[], { dictionary }: TextIndex): Typed[] {
  const result: Typed[] = [];
  for (const next of words) {
    const before = result.at(-1);
    const stranger = before && [before, next].some(({ word }) => dictionary.forms(word).size === 0);
    if (stranger && dictionary.forms(before.word + next.word).size > 0)
      result.splice(-1, 1, { word: before.word + next.word, typed: `${before.typed} ${next.typed}` });
    else result.push(next);
  }
  return result;
}

/**
 * What a query asks of the index of one language. Typing errors are mended everywhere, nowhere, or only in words that
 * no other language knows.
 */
export function understand(
  query: string,
  index: TextIndex,
  { all, mend }: { all: Localized<TextIndex>; mend: 'all' | 'strange' | 'none' },
): Understood {
  const understood: Understood = { wanted: [], corrections: [], unknown: [] };
  const elsewhere = (word: string) =>
    languages.some((other) => other !== index.language && all[other].dictionary.forms(word).size > 0);
  for (const { word, typed } of withJoined(typedWords(query, index), index)) {
    const { forms, how } = index.dictionary.read(word);
    if (
      how === 'unknown' ||
      (how === 'typing-error' && (mend === 'none' || (mend === 'strange' && elsewhere(word))))
    ) {
      understood.unknown.push(word);
      continue;
    }
    understood.wanted.push({ word, forms });
    const [meant] = forms.keys();
    if (how === 'typing-error' && meant !== undefined)
      understood.corrections.push({ typed, meant: index.dictionary.written(meant) });
  }
  return understood;
}
