import { expect, test } from 'vitest';
import { linksOf, preferredLanguage, safeReturn, sameIn } from '#app/i18n/links.ts';

const otherwise = '/kk/courses';

test.for([
  ['/kk', '/kk'],
  ['/ru/', '/ru/'],
  ['/en/courses/observer-rights/01-who', '/en/courses/observer-rights/01-who'],
  ['/kk/attempts/abc?q=3', '/kk/attempts/abc?q=3'],
  ['/kk/law/kz-elections-20#text', '/kk/law/kz-elections-20'],
  ['/kk/courses/../account', '/kk/account'],
  ['/kk/../ru/account', '/ru/account'],
] as const)('after signing in one goes back to %s', ([asked, to]) => {
  expect(safeReturn(asked, otherwise)).toBe(to);
});

test.for([
  null,
  '',
  '/',
  'kk/courses',
  '/de/courses',
  '/kkk/courses',
  '/assets/app.js',
  'https://evil.example/kk',
  'http:/kk',
  '//evil.example',
  '//evil.example/kk',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//kk/',
  'data:text/html,<script>alert(1)</script>',
  '/kk/..//evil.example',
  '/kk/../..//evil.example',
  '/kk/../../evil',
  '/kk/..\\/evil.example',
  '/kk/..\\\\evil.example',
  '/kk/%2e%2e//evil.example',
  '/kk/.%2E/%2e.//evil.example',
  '/kk/.\t.//evil.example',
  '/kk/.\n./\t/evil.example',
  '/kk/../\u0000/evil.example',
  '/kk@evil.example',
  '/kk/../de/courses',
])('nobody is led away by %j', (attack) => {
  expect(safeReturn(attack, otherwise)).toBe(otherwise);
});

test('wherever one is led, it is an address of the school', () => {
  const parts = [
    '/kk',
    '/',
    '//',
    '\\',
    '..',
    '.',
    '%2e',
    '%2f',
    '\t',
    '@',
    ':',
    '?',
    '#',
    'evil.example',
    'ru',
  ];
  for (const a of parts) {
    for (const b of parts) {
      for (const c of parts) {
        for (const d of parts) {
          const to = new URL(safeReturn(`/kk${a}${b}${c}${d}`, otherwise), 'https://school.kz');
          if (to.host !== 'school.kz' || !/^\/(kk|ru|en)(\/|$)/.test(to.pathname)) {
            throw new Error(`/kk${a}${b}${c}${d} leads to ${to.href}`);
          }
        }
      }
    }
  }
});

test.for([
  ['ru', '/kk/courses/observer-rights', '/ru/courses/observer-rights'],
  ['en', '/kk', '/en'],
  ['kk', '/ru/', '/kk/'],
  ['ru', '/', '/ru'],
  ['ru', '/no-such-page', '/ru'],
] as const)('in %s %s is %s', ([language, path, same]) => {
  expect(sameIn(language, path)).toBe(same);
});

test.for([
  [null, undefined],
  ['', undefined],
  ['*', undefined],
  ['de', undefined],
  ['kk', 'kk'],
  ['KK-kz', 'kk'],
  ['ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7', 'ru'],
  ['en-GB,en;q=0.9,kk;q=0.8', 'en'],
  ['de-DE,de;q=0.9,kk;q=0.5,ru;q=0.7', 'ru'],
  ['ru;q=0.5, kk;q=0.8', 'kk'],
  ['ru ; q=0.5 , kk ; q=0.8', 'kk'],
  ['kk;q=0, ru', 'ru'],
  ['kk;q=0', undefined],
  ['kk;q=0.000, en;q=0.001', 'en'],
  ['kk;q=1.0,ru;q=1', 'kk'],
  ['ru;Q=0.1,en;q=0.5', 'en'],
  ['uz,tr;q=0.9', undefined],
  ['kk;q=nonsense,ru;q=0.9', 'kk'],
  [',,;;,ru', 'ru'],
] as const)('a browser that asks for “%s” gets %s', ([header, language]) => {
  expect(preferredLanguage(header)).toBe(language);
});

test('an absurd header is answered at once', () => {
  const began = performance.now();
  preferredLanguage('x;q=0.5,'.repeat(2000));
  preferredLanguage(`q=${'1'.repeat(20_000)}`);
  preferredLanguage(';'.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(500);
});

test('addresses are the same in all languages but for the first segment', () => {
  const of = (language: 'kk' | 'ru') => {
    const to = linksOf(language);
    return [
      to.home(),
      to.lesson('observer-rights', '01-who'),
      to.exam('c'),
      to.verify('S'),
      to.glossary('term'),
    ];
  };
  expect(of('kk')).toEqual([
    '/kk',
    '/kk/courses/observer-rights/01-who',
    '/kk/courses/c/exam',
    '/kk/verify/S',
    '/kk/glossary#term',
  ]);
  expect(of('ru').map((path) => sameIn('kk', path))).toEqual(of('kk'));
});

test('what a person typed cannot break out of an address', () => {
  const to = linksOf('kk');
  expect(to.verify('../../account?x=1#y')).toBe('/kk/verify/..%2F..%2Faccount%3Fx%3D1%23y');
  expect(to.signIn('/kk/attempts/a?q=3&x=1')).toBe(
    '/kk/sign-in?returnTo=%2Fkk%2Fattempts%2Fa%3Fq%3D3%26x%3D1',
  );
  expect(new URL(to.join('/kk?a=b&c=d'), 'http://school').searchParams.get('returnTo')).toBe('/kk?a=b&c=d');
});

test('an attempt has a place: a question, or the page before handing in', () => {
  const to = linksOf('en');
  expect([to.attempt('a'), to.attempt('a', 3), to.attempt('a', 'review'), to.result('a')]).toEqual([
    ...['/en/attempts/a', '/en/attempts/a?q=3', '/en/attempts/a?q=review', '/en/attempts/a/result'],
  ]);
});
