import type { Library } from '#app/content/library.ts';
import { provisionHealth, type ProvisionHealth } from '#app/content/law/provision-health.ts';
import type { Confidence } from '#app/content/schema/law.ts';
import type { Language } from '#app/i18n/languages.ts';
import { actsInOrder } from '../provision-choices.ts';

/** Something a question rests on, or could: a provision with its state, or a fact without one. */
export interface Cited {
  id: string;
  label: string;
  /** Null for facts, and for what the registers do not know. */
  state: { health: ProvisionHealth; confidence: Confidence } | null;
}

/** What is looked for: words, and for provisions the id of an act; one of them may be empty. */
export interface Search {
  kind: 'provision' | 'fact';
  words: string;
  act: string;
}

/** The first of what was found, and how many there are. */
export interface Found extends Search {
  found: Cited[];
  total: number;
}

interface Asked {
  language: Language;
  /** "YYYY-MM-DD" */
  today: string;
}

/** No search shows more; an act is shown whole. */
const mostFound = 40;

export function citedProvision(library: Library, id: string, { language, today }: Asked): Cited {
  const provision = library.provision(id);
  if (!provision) return { id, label: '', state: null };
  const act = library.instrument(provision.instrument)?.shortName[language] ?? '';
  const label = `${act}, ${provision.article[language]}: ${provision.title[language]}`;
  const { confidence } = library.currentVersion(provision);
  return { id, label, state: { health: provisionHealth(provision, today), confidence } };
}

export function citedFact(library: Library, id: string, { language }: Asked): Cited {
  const fact = library.fact(id);
  return { id, label: fact ? fact.statement[language] : '', state: null };
}

const folded = (text: string) => text.toLocaleLowerCase('kk').replaceAll('ё', 'е').trim();

/** What holds every word that was looked for, in its id or label. */
function holding(all: readonly Cited[], words: string): Cited[] {
  const parts = folded(words).split(/\s+/);
  return all.filter(({ id, label }) =>
    parts.every((part) => id.includes(part) || folded(label).includes(part)),
  );
}

/** Finds provisions in the order of acts and articles, or facts. */
export function findCited(library: Library, search: Search, asked: Asked): Found {
  const { kind, words, act } = search;
  const acts = kind === 'provision' ? actsInOrder(library, asked.language) : [];
  const provisions = acts
    .filter(({ id }) => act === '' || id === act)
    .flatMap((one) => one.provisions.map(({ id }) => citedProvision(library, id, asked)));
  const facts = kind === 'fact' ? library.facts.map(({ id }) => citedFact(library, id, asked)) : [];
  const found = holding([...provisions, ...facts], words);
  return { ...search, found: act === '' ? found.slice(0, mostFound) : found, total: found.length };
}
