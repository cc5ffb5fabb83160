import type { Meant } from './words/word-forms.ts';
import { rarity, type IndexedDocument, type TextIndex } from './text-index.ts';

/** A word of a query with the words of the index it may mean. */
export type Wanted = { word: string; forms: Meant };

const placeWeight = { title: 6, names: 3, body: 1 };
/** For what is called just what was asked. */
const wholeName = 4;
/** Against documents that do not have all that was asked for. */
const missingWeight = 6;
const muchMissing = 0.4;
/** How many documents the full-text index proposes; a screenful of them is shown. */
const candidates = 60;
/** What one definitely asked for when a single word is the name of a thing. */
const kindWeight = { term: 0.3, provision: 0.1, lesson: 0 };

function sureness(forms: Meant, words: ReadonlySet<string>): number {
  let surest = 0;
  const [few, many] = forms.size < words.size ? [[...forms.keys()], words] : [[...words], forms];
  for (const word of few) if (many.has(word)) surest = Math.max(surest, forms.get(word) ?? 0);
  return surest;
}

/** How well a document answers one word: where it stands, and how sure its form is. */
function answer(document: IndexedDocument, { forms }: Wanted): number {
  return Math.max(
    placeWeight.title * sureness(forms, document.titleWords),
    placeWeight.names * sureness(forms, document.nameWords),
    placeWeight.body * sureness(forms, document.bodyWords),
  );
}

/** What a wanted word says, by the commonest of its forms. */
function weightOf({ forms }: Wanted, { dictionary, documents }: TextIndex): number {
  return rarity(Math.max(...[...forms.keys()].map((form) => dictionary.spread(form))), documents.length);
}

/** How much of what the document is called was asked for, rare words counting more: 1 when it is called just that. */
function shareOfCalling({ callings }: IndexedDocument, wanted: readonly Wanted[]): number {
  const sum = (words: readonly { weight: number }[]) =>
    words.reduce((total, { weight }) => total + weight, 0);
  const shares = callings.map((words) => {
    const asked = words.filter(({ word }) => wanted.some(({ forms }) => forms.has(word)));
    return asked.length === 0 ? 0 : sum(asked) / sum(words);
  });
  return Math.max(0, ...shares);
}

export type Ranked = {
  document: IndexedDocument;
  score: number;
  /** The share of the words wanted that it does not have, rare words counting more: 0 to 1. */
  missing: number;
  /** The share of what it is called that was asked for: 0 to 1. */
  called: number;
};

/** Who misses much is shown only where hardly anybody has it, or where its whole name was asked for. */
function worthShowing(ranked: readonly Ranked[]): readonly Ranked[] {
  const good = ranked.filter(({ missing, called }) => missing < muchMissing || called === 1);
  return good.length >= 3 ? good : ranked;
}

/** The documents that answer best, best first. */
export function rank(index: TextIndex, wanted: readonly Wanted[], limit: number): Ranked[] {
  const known = wanted.filter(({ forms }) => forms.size > 0);
  if (known.length === 0) return [];
  const forms = known.map((one) => [...one.forms.keys()]);
  const all = index.fullText.find(forms, { all: true, limit: candidates });
  const some = known.length > 1 ? index.fullText.find(forms, { all: false, limit: candidates }) : [];
  const weights = known.map((one) => weightOf(one, index));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (values: readonly number[]) =>
    values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;

  const ranked = [...new Set([...all, ...some])].flatMap((place, order): Ranked[] => {
    const document = index.documents[place];
    if (!document) return [];
    const answers = known.map((one) => answer(document, one));
    const missing = share(answers.map((value) => (value === 0 ? 1 : 0)));
    const called = shareOfCalling(document, known);
    // Among equals the order of the full-text index decides.
    const score =
      share(answers) + called * wholeName + kindWeight[document.kind] - missing * missingWeight - order / 200;
    return [{ document, score, missing, called }];
  });
  return worthShowing(ranked.toSorted((a, b) => b.score - a.score)).slice(0, limit);
}
