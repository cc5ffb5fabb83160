import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildLibrary, type Library } from '#app/content/library.ts';
import { readContent } from '#app/content/read/read-content.ts';
import { languages } from '#app/i18n/languages.ts';
import { createSearch } from '#app/search/search.ts';

const hows = ['plain', 'letters', 'inflected', 'typo', 'article'] as const;
const queries = z
  .array(
    z.strictObject({
      lang: z.enum(languages),
      how: z.enum(hows),
      query: z.string().min(1),
      find: z.array(z.string()).min(1),
    }),
  )
  .parse(parse(readFileSync('tests/fixtures/search-queries.yaml', 'utf8')));

/** Answers a reader sees first. */
const seen = 3;
const search = createSearch();
let library: Library;

beforeAll(async () => {
  const { units } = await readContent('content');
  library = buildLibrary(units.map((unit) => ({ ...unit, revisionId: unit.hash })));
  return () => search.close();
});

function isFound({ lang, query, find }: (typeof queries)[number]): boolean {
  const found = search.find(library, { query, language: lang });
  return found.ok && found.own.slice(0, seen).some(({ id }) => find.includes(id));
}

test('the questions are at least 200, each asked once, in every language and every way of asking', () => {
  expect(queries.length).toBeGreaterThanOrEqual(200);
  expect(new Set(queries.map(({ lang, query }) => `${lang} ${query}`)).size).toBe(queries.length);
  for (const language of languages)
    expect(queries.filter(({ lang }) => lang === language).length).toBeGreaterThanOrEqual(50);
  for (const how of hows)
    expect(queries.filter((query) => query.how === how).length).toBeGreaterThanOrEqual(15);
});

test('every page that should be found is there', () => {
  const lessons = library.courses.flatMap((course) => course.lessons);
  const known = new Set([...library.terms, ...library.provisions, ...lessons].map(({ id }) => id));
  expect(queries.flatMap(({ find }) => find).filter((id) => !known.has(id))).toEqual([]);
});

test('95 of 100 questions find their page among the first three answers', () => {
  const missed = queries.filter((query) => !isFound(query)).map(({ lang, query }) => `${lang}: ${query}`);
  expect(1 - missed.length / queries.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
});

test.each(languages)('%s does not live on the others: nine of ten find their page', (language) => {
  const own = queries.filter(({ lang }) => lang === language);
  expect(own.filter(isFound).length / own.length).toBeGreaterThanOrEqual(0.9);
});
