import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createPageCache, preparePage } from '#app/http/page-cache.ts';

const page = (text: string) => preparePage(`<!doctype html><p>${text}</p>`);

test('a page is the same in every encoding', () => {
  const { plain, brotli, gzip } = page('Сайлау мектебі');
  expect(plain.toString()).toBe('<!doctype html><p>Сайлау мектебі</p>');
  expect(brotliDecompressSync(brotli).equals(plain)).toBe(true);
  expect(gunzipSync(gzip).equals(plain)).toBe(true);
});

test('the same text has the same tag, another text another', () => {
  expect(page('one').etag).toBe(page('one').etag);
  expect(page('one').etag).not.toBe(page('two').etag);
  expect(page('one').etag).toMatch(/^"[\w-]{22}"$/);
});

test('what was put in is found under its key and no other', () => {
  const cache = createPageCache();
  const one = page('one');
  cache.set('/kk', one);
  expect(cache.get('/kk')).toBe(one);
  expect(cache.get('/ru')).toBeUndefined();
});

test('when it is full, the page nobody asked for the longest goes', () => {
  const cache = createPageCache(2);
  cache.set('a', page('a'));
  cache.set('b', page('b'));
  cache.get('a');
  cache.set('c', page('c'));
  expect(['a', 'b', 'c'].filter((key) => cache.get(key))).toEqual(['a', 'c']);
});

test('a page rendered anew is as young as a new one', () => {
  const cache = createPageCache(2);
  cache.set('a', page('a'));
  cache.set('b', page('b'));
  const newer = page('a, rendered anew');
  cache.set('a', newer);
  cache.set('c', page('c'));
  expect(cache.get('a')).toBe(newer);
  expect(cache.get('b')).toBeUndefined();
});

test('ten thousand addresses take no more room than it has', () => {
  const cache = createPageCache(10);
  const one = page('one');
  for (let i = 0; i < 10_000; i++) cache.set(`/kk/${i}`, one);
  const kept = Array.from({ length: 10_000 }, (_, i) => cache.get(`/kk/${i}`)).filter(Boolean);
  expect(kept).toHaveLength(10);
});

test('after publishing nothing old is left', () => {
  const cache = createPageCache();
  cache.set('/kk', page('old'));
  cache.clear();
  cache.clear();
  expect(cache.get('/kk')).toBeUndefined();
});
