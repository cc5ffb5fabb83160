import type { Library } from '#app/content/library.ts';
import { provisionHealth, type ProvisionHealth } from '#app/content/law/provision-health.ts';
import type { Language } from '#app/i18n/languages.ts';

/** Something a question rests on, or could: a provision with its state, or a fact without one. */
export interface Cited {
  id: string;
  label: string;
  /** Null for facts, and for what the registers do not know. */
  health: ProvisionHealth | null;
}

interface Asked {
  language: Language;
  /** "YYYY-MM-DD" */
  today: string;
}

/** No search shows more. */
const mostFound = 12;

export function citedProvision(library: Library, id: string, { language, today }: Asked): Cited {
  const provision = library.provision(id);
  if (!provision) return { id, label: '', health: null };
  const act = library.instrument(provision.instrument)?.shortName[language] ?? '';
  const label = `${act}, ${provision.article[language]}: ${provision.title[language]}`;
  return { id, label, health: provisionHealth(provision, today) };
}

export function citedFact(library: Library, id: string, { language }: Asked): Cited {
  const fact = library.fact(id);
  return { id, label: fact ? fact.statement[language] : '', health: null };
}

const folded = (text: string) => text.toLocaleLowerCase('kk').replaceAll('ё', 'е').trim();

/** What holds every word that was looked for, in its id or label; the one with that id alone when there is one. */
function found(all: readonly Cited[], words: string): Cited[] {
  const wanted = folded(words);
  const exact = all.filter(({ id }) => id === wanted);
  if (wanted === '' || exact.length > 0) return exact;
  const parts = wanted.split(/\s+/);
  return all.filter(({ id, label }) =>
    parts.every((part) => id.includes(part) || folded(label).includes(part)),
  );
}

export function findProvisions(library: Library, words: string, asked: Asked): Cited[] {
  const all = library.provisions.map(({ id }) => citedProvision(library, id, asked));
  return found(all, words).slice(0, mostFound);
}

export function findFacts(library: Library, words: string, asked: Asked): Cited[] {
  return found(
    library.facts.map(({ id }) => citedFact(library, id, asked)),
    words,
  ).slice(0, mostFound);
}
