import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { languages, type Language } from '#app/i18n/languages.ts';
import { namespaces } from '#app/i18n/namespaces.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { baseOf, placeholdersOf, pluralsOf, textsOf, usedKeys, type Texts } from './locale-files.ts';

const all: Record<Language, Texts> = { kk: textsOf('kk'), ru: textsOf('ru'), en: textsOf('en') };

const basesOf = (texts: Texts) => [...new Set([...texts.keys()].map(baseOf))].sort();

/** Latin words that Kazakh and Russian texts write in Latin letters. */
const latinWords = new Set([
  'PDF',
  'QR',
  'IP',
  'A4',
  'A',
  'AA',
  'WCAG',
  'JavaScript',
  'Esc',
  'docx',
  'Cookie',
  'cookie',
  '__Host',
  'II',
  'LPRC',
  'macOS',
  'Linux',
  'SHA',
  'CSV',
  'HTML',
  'https',
  'import',
  'export',
  'GIFT',
  'Moodle',
  'XML',
  'DTD',
  'ENTITY',
  'Excel',
  'practice',
  'exam',
  'Tab',
  'Ctrl',
  'Alt',
  'Mac',
  'B',
  'I',
  'PNG',
  'JPEG',
  'WebP',
  'SVG',
  'MP3',
  'DOCTYPE',
  'Plain',
  'ballot',
  'box',
  'UTC',
]);

/** What is not said to people: names of placeholders, addresses, names of cookies. */
const spoken = (text: string) => text.replace(/\{\{[^}]*\}\}/g, ' ').replace(/\bhttps?:\/\/\S+/g, ' ');

/** The texts of a language in which a pattern is found: `key: what was found`. */
function found(language: Language, pattern: RegExp, allowed: ReadonlySet<string> = new Set()): string[] {
  return [...all[language]].flatMap(([key, text]) =>
    [...spoken(text).matchAll(pattern)].filter(([hit]) => !allowed.has(hit)).map(([hit]) => `${key}: ${hit}`),
  );
}

test.for(languages)('%s has a file for every namespace, and no other', (language) => {
  const files = readdirSync(resolve('locales', language)).sort();
  expect(files).toEqual(namespaces.map((namespace) => `${namespace}.json`).sort());
});

test.for(['ru', 'en'] as const)('%s has the same texts as Kazakh', (language) => {
  expect(basesOf(all[language])).toEqual(basesOf(all.kk));
});

test.for(languages)('%s: every text is a text, not empty, without markup and loose spaces', (language) => {
  const faulty = [...all[language]].filter(
    ([, text]) =>
      typeof text !== 'string' || text.trim() === '' || text !== text.trim() || /[<>]|&\w+;|\n/.test(text),
  );
  expect(faulty).toEqual([]);
});

test.for([
  ['kk', ['one', 'other']],
  ['ru', ['few', 'many', 'one', 'other']],
  ['en', ['one', 'other']],
] as const)('%s: a text with forms has exactly the forms %s', ([language, forms]) => {
  expect(new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort()).toEqual(forms);
  const plurals = [...pluralsOf(all[language])].map(([base, ends]) => [base, ends.sort()]);
  expect(plurals.filter(([, ends]) => String(ends) !== String(forms))).toEqual([]);
});

test('what has forms in one language has forms in all', () => {
  const [kk, ru, en] = languages.map((language) => [...pluralsOf(all[language]).keys()].sort());
  expect(ru).toEqual(kk);
  expect(en).toEqual(kk);
  expect(kk?.length).toBeGreaterThan(0);
});

test('the same values are filled in, in every language and form', () => {
  const used = (language: Language) => {
    const byBase = new Map<string, Set<string>>();
    for (const [key, text] of all[language]) {
      const names = byBase.get(baseOf(key)) ?? [];
      byBase.set(baseOf(key), new Set([...names, ...placeholdersOf(text)]));
    }
    return Object.fromEntries([...byBase].sort().map(([base, names]) => [base, [...names].sort()]));
  };
  expect(used('ru')).toEqual(used('kk'));
  expect(used('en')).toEqual(used('kk'));
});

test('forms say how many', () => {
  const silent = languages.flatMap((language) =>
    [...all[language]].filter(
      ([key, text]) => key.endsWith('_other') && !placeholdersOf(text).includes('count'),
    ),
  );
  expect(silent).toEqual([]);
});

test('every text is used somewhere', () => {
  const { literals, patterns } = usedKeys();
  // A key without its namespace is a key too: some rooms are handed the texts of one namespace.
  const isUsed = (key: string) =>
    literals.has(key) ||
    literals.has(key.slice(key.indexOf(':') + 1)) ||
    patterns.some((pattern) => pattern.test(key));
  expect(basesOf(all.kk).filter((key) => !isUsed(key))).toEqual([]);
});

test('every key in the code has its text', () => {
  const known = new Set(basesOf(all.kk));
  const inNamespace = new RegExp(`^(?:${namespaces.join('|')}):[\\w.-]+$`);
  const { literals, patterns } = usedKeys();
  expect([...literals].filter((key) => inNamespace.test(key) && !known.has(key))).toEqual([]);
  const ours = patterns.filter(({ source }) => namespaces.some((name) => source.startsWith(`^${name}:`)));
  const whole = ours.filter(({ source }) => source.includes('\\.'));
  expect(whole.filter((pattern) => ![...known].some((key) => pattern.test(key)))).toEqual([]);
});

test.for(['kk', 'ru'] as const)(
  '%s: no letter of another alphabet hides among the Cyrillic ones',
  (language) => {
    expect(found(language, /(?:__)?\p{Script=Latin}[\p{Script=Latin}\d]*/gu, latinWords)).toEqual([]);
    expect(found(language, /\p{Script=Greek}/gu)).toEqual([]);
  },
);

test('Kazakh is written with Kazakh letters, Russian with Russian ones, English with English ones', () => {
  expect(found('kk', /(?![а-яёәғқңөұүһі])\p{Script=Cyrillic}/giu)).toEqual([]);
  expect(found('ru', /(?![а-яё])\p{Script=Cyrillic}+/giu, new Set(['Құрылтай']))).toEqual([]);
  expect(found('en', /\p{Script=Cyrillic}+/gu)).toEqual([]);
});

test('Kazakh: a number from a template takes no suffix, because the suffix would depend on the number', () => {
  const cases = [
    'ға ге қа ке да де та те дан ден тан тен нан нен',
    'ның нің дың дің тың тің ды ді ты ті ны ні',
  ];
  const others = ['мен бен пен дай дей тай тей лық лік дық дік тық тік', 'шы ші ншы нші ыншы інші сы сі ы і'];
  const suffix = [...cases, ...others].join(' ').replaceAll(' ', '|');
  const wrong = [...all.kk].filter(([, text]) =>
    new RegExp(`\\}\\}-?(?:${suffix})(?!\\p{L})`, 'u').test(text),
  );
  expect(wrong).toEqual([]);
});

test.for([
  ['kk', 1, 'Түзету керек: 1 жер'],
  ['kk', 5, 'Түзету керек: 5 жер'],
  ['ru', 1, 'Нужно исправить 1 место'],
  ['ru', 3, 'Нужно исправить 3 места'],
  ['ru', 5, 'Нужно исправить 5 мест'],
  ['ru', 11, 'Нужно исправить 11 мест'],
  ['ru', 21, 'Нужно исправить 21 место'],
  ['ru', 1.5, 'Нужно исправить 1.5 места'],
] as const)('%s: %s of something is said rightly', ([language, count, text]) => {
  expect(loadTexts()[language].t('common:form.toMend', { count })).toBe(text);
});

test('each language speaks for itself: nothing falls back to another', () => {
  const texts = loadTexts();
  for (const language of languages) {
    expect(texts[language].t('common:school')).toBe(all[language].get('common:school'));
    expect(texts[language].language).toBe(language);
  }
  expect(new Set(languages.map((language) => texts[language].t('common:school'))).size).toBe(3);
});

test('what a person typed is put into a text as it is, once', () => {
  const { t } = loadTexts().en;
  expect(t('people:code.saved', { handle: '<b>&$t(common:school)' })).toContain('<b>&');
  expect(t('people:code.saved', { handle: '{{handle}}' })).toContain('{{handle}}');
});

test('a folder without its files is no school', () => {
  expect(() => loadTexts(resolve('tests'))).toThrow();
});
