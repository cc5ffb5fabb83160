import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { languages } from '../../i18n/languages.ts';
import type { Catalogue } from './catalogue.ts';

/** So many words in a row that are the same as in a source document are a copy, not a coincidence. */
const run = 8;

const word = /[\p{L}\p{N}]+/gu;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_, at) => words.slice(at, at + run).join(' '));
}

/** Every run of eight words in the source documents (`*.txt`) of a folder. */
export async function readSources(folder: string): Promise<ReadonlySet<string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return new Set(texts.flatMap((text) => runsOf(wordsOf(text))));
}

/** Names of laws and documents are the same everywhere and may be. */
function fixedNames(catalogue: Catalogue): string {
  const named = catalogue.units.filter(({ kind }) => kind === 'instrument' || kind === 'document');
  return named
    .flatMap(({ body }) => {
      const { name, title } = JSON.parse(body) as Record<'name' | 'title', Record<string, string> | undefined>;
      return languages.map((language) => wordsOf((name ?? title)?.[language] ?? '').join(' '));
    })
    .join('\n');
}

/** Every text of a unit by itself; addresses are no sentences. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('http') ? [] : [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** Facts and figures carry over from the source documents; their sentences do not. */
export function checkCopies(catalogue: Catalogue, sources: ReadonlySet<string>): Problem[] {
  const names = fixedNames(catalogue);
  const copied = (text: string) =>
    runsOf(wordsOf(text)).find((words) => sources.has(words) && !names.includes(words));
  const fault = (file: string, line: number, words: string) =>
    problem('copied', file, line, `"${words}" stands word for word in a source document. Say it in your own words.`);

  const inRegisters = catalogue.units
    .filter(({ kind }) => !['lesson', 'instrument', 'document'].includes(kind))
    .flatMap(({ body, file, line }) =>
      textsOf(JSON.parse(body)).flatMap((text) => {
        const words = copied(text);
        return words ? [fault(file, line, words)] : [];
      }),
    );
  const inLessons = catalogue.lessons.flatMap(({ texts }) =>
    texts.flatMap(({ file, parts, compiled }) => {
      const words = copied(compiled.outline.texts.map(({ text }) => text).join(' '));
      return words ? [fault(file, parts.linesAbove + 1, words)] : [];
    }),
  );
  return [...inRegisters, ...inLessons];
}
