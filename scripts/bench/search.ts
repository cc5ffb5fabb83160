import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildLibrary, type Library } from '#app/content/library.ts';
import { readContent } from '#app/content/read/read-content.ts';
import type { ContentUnit } from '#app/content/unit.ts';
import type { Language } from '#app/i18n/languages.ts';
import { createSearch } from '#app/search/search.ts';
import { median, type Figure } from './figures.ts';

/** How many courses the budget speaks of. */
const manyCourses = 10;
const rounds = 5;

type Query = { lang: Language; query: string };

/** Every fifth word becomes one of the copy's own: ten courses have more words than one course ten times. */
function reworded(text: string, copy: number): string {
  const own = 'абвгдежзиклмн'[copy] ?? 'я';
  return text.replace(/\p{Script=Cyrillic}{5,}/gu, (word) =>
    (word.length + word.charCodeAt(1)) % 5 === 0 ? word + own + own : word,
  );
}

/** A course with its lessons under other ids. Questions are not searched and stay away. */
function copyOf(units: readonly ContentUnit[], copy: number): ContentUnit[] {
  return units
    .filter(({ kind }) => kind === 'course' || kind === 'lesson')
    .map((unit) => {
      const renamed = unit.body.replace(/"(crs|les)-([a-z0-9-]+)"/g, `"$1-$2-${copy}"`);
      const body = unit.kind === 'course' ? renamed : reworded(unit.body, copy);
      const key = unit.kind === 'course' ? `${unit.key}-${copy}` : unit.key.replace(':', `-${copy}:`);
      const slug = body.replace(/"slug":"([^"]+)"/, `"slug":"$1-${copy}"`);
      return { ...unit, key, body: unit.kind === 'course' ? slug : body, hash: `${unit.hash}-${copy}` };
    });
}

function libraryOf(units: readonly ContentUnit[]): Library {
  return buildLibrary(units.map((unit) => ({ ...unit, revisionId: unit.hash })));
}

/** The shipped library, and the same with its courses copied until there are ten. */
async function libraries() {
  const { units } = await readContent('content');
  const courses = units.filter(({ kind }) => kind === 'course').length;
  const copies = Math.ceil(manyCourses / courses) - 1;
  const more = Array.from({ length: copies }, (_, i) => copyOf(units, i + 1)).flat();
  return { courses, few: libraryOf(units), many: libraryOf([...units, ...more]) };
}

/** Milliseconds for reading the library, and for every search, sorted. */
function measure(library: Library, queries: readonly Query[]) {
  const search = createSearch();
  const timed = ({ lang, query }: Query) => {
    const begun = performance.now();
    search.find(library, { query, language: lang });
    return performance.now() - begun;
  };
  const begun = performance.now();
  search.prepare(library);
  const reading = performance.now() - begun;
  // The first round warms up and is not counted.
  queries.forEach(timed);
  const times = Array.from({ length: rounds }, () => queries.map(timed)).flat();
  search.close();
  return { reading, times: times.toSorted((a, b) => a - b) };
}

const ms = (name: string, value: number, atMost?: number): Figure => ({
  ...{ name, unit: 'ms', value },
  ...(atMost === undefined ? {} : { budget: { atMost } }),
});

const slowestOf = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** What a search costs, and how that grows with the library. The questions are those of the tests. */
export async function search(): Promise<Figure[]> {
  const queries = parse(readFileSync('tests/fixtures/search-queries.yaml', 'utf8')) as Query[];
  const { courses, few, many } = await libraries();
  const small = measure(few, queries);
  const large = measure(many, queries);
  const p95 = [small, large].map(({ times }) => slowestOf(times, 0.95));
  const [before = Number.NaN, after = Number.NaN] = p95;
  return [
    ms(`search, ${courses} courses, median`, median(small.times)),
    ms(`search, ${courses} courses, 95 of 100 within`, before),
    ms(`search, ${many.courses.length} courses, median`, median(large.times)),
    ms(`search, ${many.courses.length} courses, 95 of 100 within`, after, 20),
    ms(`search, ${many.courses.length} courses, slowest`, large.times.at(-1) ?? Number.NaN),
    {
      name: `95 of 100: ${many.courses.length} courses ÷ ${courses} courses`,
      unit: '',
      value: after / before,
    },
    ms(`reading the library once, ${courses} courses`, small.reading),
    ms(`reading the library once, ${many.courses.length} courses`, large.reading),
  ];
}
