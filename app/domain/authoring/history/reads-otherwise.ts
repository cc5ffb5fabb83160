import { isDeepStrictEqual } from 'node:util';
import { languages, type Language } from '#app/i18n/languages.ts';

interface Change {
  kind: 'lesson' | 'question';
  key: string;
  before: string | null;
  after: string;
}

/** Lines above a lesson's text that the school keeps for itself. */
const ownMarks = /^(?:translatedFrom|sourceHash|ruleChangedOn):.*\n?/gm;

function withoutMarks(file: string): string {
  const end = file.startsWith('---\n') ? file.indexOf('\n---', 3) : -1;
  return end < 0 ? file : file.slice(0, end).replace(ownMarks, '').trimEnd() + file.slice(end);
}

/** What a reader of one language has of a value: of texts in three languages, hers. */
function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const isLocalized = entries.length === languages.length && languages.every((one) => one in value);
  const kept = isLocalized ? entries.filter(([key]) => key === language) : entries;
  return Object.fromEntries(kept.map(([key, inner]) => [key, inLanguage(inner, language)]));
}

/** Whether readers of a language read something else since a text was published. Pure. */
export function readsOtherwise({ kind, key, before, after }: Change, language: Language): boolean {
  if (kind === 'lesson') {
    return key.endsWith(`:${language}`) && (before === null || withoutMarks(before) !== withoutMarks(after));
  }
  if (before === null) return true;
  const [old, now] = [before, after].map((body) => inLanguage(JSON.parse(body), language));
  return !isDeepStrictEqual(old, now);
}
