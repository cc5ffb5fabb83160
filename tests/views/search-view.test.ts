import { expect, onTestFinished, test } from 'vitest';
import { createSearch } from '#app/search/search.ts';
import { searchView } from '#app/views/search-view.server.ts';
import { libraryOf, term } from './library.ts';

const library = libraryOf({
  terms: [term('observer', { kk: 'байқаушы', ru: 'наблюдатель', en: 'observer' })],
});

function view(query: string) {
  const search = createSearch();
  onTestFinished(() => search.close());
  return searchView({ search, library }, { query, language: 'en' });
}

test.each([
  ['\u202eobserver', 'observer'],
  ['observer\u2066', 'observer'],
  ['\u0000observer\r\n', 'observer'],
])('signs that nobody sees neither turn the page around nor hide what was found: %j', (query, shown) => {
  expect(view(query)).toMatchObject({ state: 'found', query: shown, total: 1 });
});

test('a query of nothing but such signs is empty', () => {
  expect(view('\u202e\u0000')).toEqual({ state: 'empty', query: '' });
});
