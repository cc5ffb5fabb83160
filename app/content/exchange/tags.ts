import { uses } from '../question-draft/question-form.ts';
import { noTags, type ImportedTags } from './imported.ts';

/** Signs a tag of GIFT or Moodle cannot hold, as %XX. */
const escaped = (text: string) =>
  text.replace(/[%\]\\,\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
const unescaped = (text: string) =>
  text.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** What a question is about and what it rests on, as tags `name:value` that other programs keep and show. */
export function writeTags(tags: ImportedTags, more: Readonly<Record<string, string>> = {}): string[] {
  const { lesson, objective, use, difficulty, provisions, facts } = tags;
  const pairs: [string, string][] = [
    ['lesson', lesson],
    ['objective', objective],
    ...use.map((value): [string, string] => ['use', value]),
    ['difficulty', difficulty],
    ...provisions.map((value): [string, string] => ['provision', value]),
    ...facts.map((value): [string, string] => ['fact', value]),
    ...Object.entries(more),
  ];
  return pairs.filter(([, value]) => value !== '').map(([name, value]) => `${name}:${escaped(value)}`);
}

/** Reads tags of ours; tags of other programs are left. `more` holds what is neither: `type`, `unit`. */
export function readTags(written: readonly string[]): { tags: ImportedTags; more: Record<string, string> } {
  const tags = noTags();
  const more: Record<string, string> = {};
  for (const tag of written) {
    const colon = tag.indexOf(':');
    const name = tag.slice(0, colon).trim();
    const value = unescaped(tag.slice(colon + 1)).trim();
    if (colon < 0) continue;
    if (name === 'lesson' || name === 'objective' || name === 'difficulty') tags[name] = value;
    else if (name === 'use') tags.use = uses.filter((use) => tags.use.includes(use) || use === value);
    else if (name === 'provision') tags.provisions.push(value);
    else if (name === 'fact') tags.facts.push(value);
    else if (name === 'type' || name === 'unit') more[name] = value;
  }
  return { tags, more };
}
