import { expect, test } from 'vitest';
import { languages, type Language } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { textOf } from '#app/views/labs/local/markup.ts';
import { quotaLab } from '#app/views/labs/quota/quota-lab.ts';
import { quotaView } from '#app/views/labs/quota/quota-view.server.ts';
import { shippedLibrary } from '../library.ts';
import { spoken } from './spoken.ts';

const library = await shippedLibrary();
const texts = loadTexts();

const labOf = (query: string, language: Language = 'en') =>
  quotaLab(new URLSearchParams(query), spoken(language, 'quota'));
const answerOf = (query: string, language: Language = 'en') => textOf(labOf(query, language).answer ?? []);
const formOf = (query: string, language: Language = 'en') => JSON.stringify(labOf(query, language).form);

const ten = 'M52,F41,M47,M29,M38,F26,M60,M45 d,M33,M56';
const twenty = 'M55,M49,F44,M61,M38,M27,M52,M46,F36,M58,M41,M29,M33 d,F28,M50,F47,M26,M43,F39 d,M35';

test('the ten of the lesson fail the rule of 2020 by one person and meet that of 2022', () => {
  const of2020 = answerOf(`rule=kz-2020&people=${ten}`);
  expect(of2020).toContain('The list does not meet the rule');
  expect(of2020).toContain('2 of 10, that is 20.0%. Needed: 3.');
  expect(of2020).toContain('Added up by groups this would be 3');
  expect(of2020).toContain('replace people outside the groups by people from the groups: 1');
  expect(of2020).toContain('It is not yet a violation');
  const of2022 = answerOf(`rule=kz-2022&people=${ten}`);
  expect(of2022).toContain('The list meets the rule');
  expect(of2022).toContain('3 of 10, that is 30.0%.');
  expect(of2022).not.toContain('It is not yet a violation');
});

test.each([
  ['1,2,3,4,5,6,7,8,10,11,15,18', '2 of 12, that is 16.7%', 'the seats do not', '1 of 12, that is 8.3%'],
  ['1,2,3,4,5,6,7,8,10,11,13,17', '4 of 12, that is 33.3%', 'and the seats meet', '1 of 12, that is 8.3%'],
  ['1,2,3,4,5,6,7,8,10,11,14,16', '4 of 12, that is 33.3%', 'and the seats meet', '3 of 12, that is 25.0%'],
  ['', '3 of 12, that is 25.0%', 'the seats do not', '2 of 12, that is 16.7%'],
])('twelve seats taken by %s: %s', (taken, share, title, women) => {
  const answer = answerOf(`rule=kz-2022&people=${twenty}&seats=12&taken=${taken}`);
  for (const told of [share, title, women]) expect(answer).toContain(told);
});

test('the zipper of eight breaks at the second and is mended by one exchange', () => {
  const answer = answerOf('rule=zipper&people=M,M,F,M,F,M,F,F&seats=4');
  expect(answer).toContain('The turns break first at No. 2');
  expect(answer).toContain('such pairs: 1');
  expect(answer).toContain('1 of 4, that is 25.0%');
});

test.each(languages)('every preset opens without a fault and is said in words (%s)', (language) => {
  const around = { language, texts: texts[language] };
  const { presets, answer } = quotaView(library, new URLSearchParams(), around);
  expect(presets.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['list-of-ten-2020', 'list-of-ten-2022', 'mandates-of-twelve', 'zipper-of-eight']),
  );
  expect(answer).not.toBeNull();
  for (const { href } of presets) {
    const query = href.split('?')[1] ?? '';
    expect(labOf(query, language)).toMatchObject({ faulty: false });
    const shown = formOf(query, language) + JSON.stringify(labOf(query, language).answer);
    expect(shown).not.toMatch(/\b(?:quota|faults|labs|common):[a-z]/);
    expect(shown).not.toContain('{{');
  }
});

test('however a person writes sex and disability, the list is the same', () => {
  const answers = ['F 27\nM 45 d', 'ж27\nм 45 и', 'ә 27\nе 45 мүг', 'әйел 27\nер 45 мүг'].map((people) =>
    answerOf(`rule=kz-2022&people=${encodeURIComponent(people)}`),
  );
  expect(new Set(answers).size).toBe(1);
});

test.each([
  ['rule=kz-2020&people=F 27%0Ayoung man%0AM 45', 'people', 'Line 2: This line is not clear. Example: F 27'],
  ['rule=kz-2020&people=F%0AM 45', 'people', 'Line 1: Fill this in'],
  ['rule=kz-2020&people=', 'people', 'There are too few rows'],
  ['rule=old&people=F 27', 'rule', 'Rule: Choose one of'],
  ['rule=kz-2022&people=F 27&seats=5', 'seats', 'The number is too big'],
  ['rule=kz-2022&people=F 27,M 40&seats=1&taken=3', 'taken', 'There is no such number on the list'],
  ['rule=kz-2022&people=F 27,M 40&seats=2&taken=1', 'taken', 'There must be as many numbers as seats: 2'],
  ['rule=kz-2022&gender=F&age=old&gender=M&age=40', 'age-1', 'Line 1: Enter a number'],
])('%s is refused at %s', (query, field, told) => {
  const { faulty, answer, query: link } = labOf(query);
  expect({ faulty, answer, link }).toEqual({ faulty: true, answer: null, link: null });
  expect(formOf(query)).toContain(`"href":"#${field}"`);
  expect(textOf(labOf(query).form)).toContain(told);
});

test('what cannot be counted stays as it was typed', () => {
  expect(formOf('rule=kz-2020&people=F 27%0Ayoung man')).toContain('F 27\\nyoung man');
});

test('text becomes rows and rows become text, with nothing lost', () => {
  const rows = formOf(`rule=kz-2022&people=F 27%0AM 45 d&as=rows`);
  expect(rows).toContain('"id":"age-2","name":"age","value":"45"');
  expect(rows).toMatch(/"value":"2","checked":""/);
  const query = 'rule=kz-2022&gender=F&age=27&gender=M&age=45&disability=2&as=lines';
  expect(formOf(query)).toContain('"F 27\\nM 45 d"');
  expect(answerOf(query)).toBe(answerOf('rule=kz-2022&people=F 27%0AM 45 d'));
});

test('who only asks for rows is not told of faults', () => {
  expect(labOf('rule=kz-2022&people=&as=rows')).toMatchObject({ faulty: false, answer: null });
});

test('the link gives the same answer', () => {
  const { query } = labOf(`rule=kz-2022&people=${twenty}&seats=12&taken=1,2,3,4,5,6,7,8,10,11,15,18`);
  const pairs = Object.entries(query ?? {}).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  const again = quotaLab(new URLSearchParams(pairs), spoken('en', 'quota'));
  expect(again.query).toEqual(query);
  expect(textOf(again.answer ?? [])).toContain('2 of 12, that is 16.7%');
});
