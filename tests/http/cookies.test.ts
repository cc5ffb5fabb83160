import { expect, test } from 'vitest';
import {
  chosenTheme,
  cookieValue,
  languageCookie,
  rememberedLanguage,
  themeCookie,
} from '#app/http/cookies.ts';

test.for([
  ['lang=kk', 'kk'],
  ['theme=dark; lang=ru', 'ru'],
  ['lang=en;theme=dark', 'en'],
  ['  lang=kk  ', 'kk'],
  ['mylang=ru', undefined],
  ['lang=de', undefined],
  ['lang=', undefined],
  ['lang', undefined],
  ['lang=KK', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
] as const)('the language of “%s” is %s', ([header, language]) => {
  expect(rememberedLanguage(header)).toBe(language);
});

test.for([
  ['theme=dark', 'dark'],
  ['theme=light', 'light'],
  ['theme="><script>', undefined],
  ['theme=', undefined],
  ['', undefined],
] as const)('the theme of “%s” is %s', ([header, theme]) => {
  expect(chosenTheme(header)).toBe(theme);
});

test('a value keeps its own equals signs', () => {
  expect(cookieValue('a=b; code=MTIz==; c=d', 'code')).toBe('MTIz==');
});

test('preferences last a year and are no business of scripts or of other sites', () => {
  for (const cookie of [languageCookie('kk', true), themeCookie('dark', true)]) {
    expect(cookie).toMatch(
      /^(?:lang=kk|theme=dark); Path=\/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure$/,
    );
  }
  expect(languageCookie('kk', false)).not.toContain('Secure');
});

test('what was written is read back; following the device again forgets the choice', () => {
  const sent = (setCookie: string) => setCookie.split(';')[0];
  expect(rememberedLanguage(sent(languageCookie('ru', true)))).toBe('ru');
  expect(chosenTheme(sent(themeCookie('light', true)))).toBe('light');
  expect(themeCookie(undefined, false)).toContain('Max-Age=0');
  expect(chosenTheme(sent(themeCookie(undefined, false)))).toBeUndefined();
});
