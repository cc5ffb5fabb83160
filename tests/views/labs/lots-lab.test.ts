import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { languages, type Language } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { textOf } from '#app/views/labs/local/markup.ts';
import { lotsLab } from '#app/views/labs/lots/lots-lab.ts';
import { lotsView } from '#app/views/labs/lots/lots-view.server.ts';
import { shippedLibrary } from '../library.ts';
import { spoken } from './spoken.ts';

const library = await shippedLibrary();
const texts = loadTexts();

const labOf = (fields: Record<string, string>, language: Language = 'en') =>
  lotsLab(new URLSearchParams(fields), spoken(language, 'lots'));
const answerOf = (fields: Record<string, string>) => textOf(labOf(fields).answer ?? []);

const six = { pool: '1; F; I\n2; M; I\n3; F; II\n4; M; II\n5; F; I\n6; M; II', seed: 'dice 3 5', take: '2' };

test('the same list and key word give the same people, in every language', () => {
  const drawn = languages.map((language) => {
    const view = lotsView(library, new URLSearchParams(), { language, texts: texts[language] });
    const shown = textOf(view.answer ?? []);
    expect(shown + JSON.stringify(view.form)).not.toMatch(/\b(?:lots|faults|labs|common):[a-z]|\{\{/);
    expect(view.faulty).toBe(false);
    return JSON.stringify(view.query?.id) + (/4-6-1-3-3-5:1[^]*?([0-9a-f]{64})/.exec(shown)?.[1] ?? '');
  });
  expect(new Set(drawn).size).toBe(1);
  expect(answerOf(six)).toBe(answerOf(six));
  expect(answerOf({ ...six, seed: 'dice 3 6' })).not.toBe(answerOf(six));
});

test('the first lot can be checked with any SHA-256', () => {
  const answer = answerOf(six);
  expect(answer).toContain("printf '%s' 'dice 3 5:1' | sha256sum");
  const hash = createHash('sha256').update('dice 3 5:1').digest('hex');
  expect(answer).toContain(hash);
  const number = Number.parseInt(hash.slice(0, 8), 16);
  expect(answer).toContain(`The remainder plus 1 is the place: ${(number % 6) + 1}.`);
});

test('an apostrophe in the key word does not break the command', () => {
  expect(answerOf({ ...six, seed: "it's" })).toContain(String.raw`printf '%s' 'it'\''s:1' | sha256sum`);
});

test.each([
  [{ ...six, seed: '' }, 'seed', 'Key word: Fill this in'],
  [{ ...six, take: '7' }, 'take', 'How many to draw: The number is too big'],
  [{ ...six, pool: '1; F\n1; M' }, 'pool', 'Line 2: This value stands above already'],
  [{ ...six, pool: '1\n2', by: 'gender' }, 'pool', 'Line 1: Fill this in'],
  [
    { ...six, pool: '1; F\n2; M\n3; M\n4; M', by: 'gender', division: 'equal', take: '4' },
    'take',
    'The equal part of a group is more than the people it has',
  ],
])('%o is refused at %s', (fields, field, told) => {
  const { faulty, answer, form } = labOf(fields);
  expect({ faulty, answer }).toEqual({ faulty: true, answer: null });
  expect(JSON.stringify(form)).toContain(`"href":"#${field}"`);
  expect(textOf(form)).toContain(told);
});

test('the link gives the same drawing', () => {
  const { query, answer } = labOf({ ...six, by: 'gender' });
  const pairs = Object.entries(query ?? {}).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  const again = lotsLab(new URLSearchParams(pairs), spoken('en', 'lots'));
  expect(again.answer).toEqual(answer);
  expect(JSON.stringify(again.form)).toContain('1; F; I\\n2; M; I');
});
