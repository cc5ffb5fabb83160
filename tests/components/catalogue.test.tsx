import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import type { ExampleFile } from '#app/components/catalogue/example.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { sheets } from '../e2e/support/sheets.ts';

const folder = 'app/components';
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const exampleFiles = paths.filter((path) => path.endsWith('.example.tsx')).toSorted();

async function examplesOf(path: string) {
  const file = (await import(join(process.cwd(), folder, path))) as ExampleFile;
  return file.examples.map((example) => ({ ...example, name: `${dirname(path)}: ${example.name}` }));
}

const examples = (await Promise.all(exampleFiles.map(examplesOf))).flat();
/** Words that were asked for and are not there: keys, and values that a text wants and was not given. */
const missing: string[] = [];

const texts = Object.values(loadTexts()).map((original) => {
  const watched = original.cloneInstance({
    saveMissing: true,
    missingInterpolationHandler: (text, [, value]: string[]) => void missing.push(`${value} of “${text}”`),
  });
  watched.on('missingKey', (_languages, namespace, key) => missing.push(`${namespace}:${key}`));
  return watched;
});

function rendered(language: Language, { render }: (typeof examples)[number]) {
  const i18n = texts.find((one) => one.language === language);
  if (!i18n) throw new Error(`There are no texts in ${language}.`);
  return renderToStaticMarkup(<I18nextProvider i18n={i18n}>{render(language)}</I18nextProvider>);
}

test('every component stands in the catalogue', () => {
  const withParts = new Set(paths.filter((path) => path.endsWith('.tsx')).map((path) => dirname(path)));
  const shown = new Set(exampleFiles.map((path) => dirname(path)));
  expect([...withParts].filter((path) => path !== 'catalogue' && !shown.has(path))).toEqual([]);
});

test.each(languages)('every example can be drawn in %s, with all its words', (language) => {
  missing.length = 0;
  const empty = examples.filter((example) => rendered(language, example) === '');
  expect(empty.map(({ name }) => name)).toEqual([]);
  expect(missing).toEqual([]);
});

test('every sheet is looked at in a browser, too', () => {
  const drawn = new Set(examples.map(({ sheet }) => sheet ?? 1));
  expect([...drawn].toSorted((a, b) => a - b)).toEqual(sheets);
});

test('no two examples of a sheet share an id, so that labels and descriptions find their own', () => {
  const seen = new Map<string, string>();
  const shared: string[] = [];
  for (const example of examples) {
    for (const [, id = ''] of rendered('kk', example).matchAll(/\sid="([^"]+)"/g)) {
      // Ids made by React differ when the whole sheet is drawn at once.
      if (id.startsWith(':')) continue;
      const place = `${example.sheet ?? 1} ${id}`;
      const other = seen.get(place);
      if (other) shared.push(`${id}: ${other} and ${example.name}`);
      seen.set(place, example.name);
    }
  }
  expect(shared).toEqual([]);
});
