import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBody, writeBody } from '#app/content/question-draft/body.ts';
import { readDecimal, writeDecimal } from '#app/content/question-draft/decimal.ts';
import { faultsOf, languagesDone, type Known } from '#app/content/question-draft/faults.ts';
import { readFields } from '#app/content/question-draft/fields.ts';
import { blankQuestion, maxRows, questionTypes, type QuestionForm } from '#app/content/question-draft/question-form.ts';
import { applyEdit, readEdit } from '#app/content/question-draft/rows.ts';
import { warningsOf } from '#app/content/question-draft/warnings.ts';
import { tidy } from '#app/content/question-draft/tidy.ts';
import { question, type Question } from '#app/content/schema/question.ts';
import { canonicalJson } from '#app/content/unit.ts';
import { sentBy } from './sent-form.ts';

const folder = 'content/courses/observer-rights/questions';
const shipped = readdirSync(folder).flatMap((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as Question[]);
const everything: Known = {
  lessons: new Set(shipped.map(({ lesson }) => lesson)),
  objectives: new Set(shipped.map(({ objective }) => objective)),
  provision: () => true,
  fact: () => true,
};
const ofType = (type: string) => shipped.filter((one) => one.type === type);
const kinds = (form: QuestionForm) => faultsOf(form, everything).map(({ field, kind }) => `${field} ${kind}`);

function formOf(type: (typeof questionTypes)[number]): QuestionForm {
  const [first] = ofType(type);
  if (!first) throw new Error(`No question of type ${type} is shipped.`);
  return readBody(first.id, canonicalJson(first));
}

test.for(questionTypes)('%s: a published question is read into the form and written back unchanged', (type) => {
  expect(ofType(type).length).toBeGreaterThan(0);
  for (const one of ofType(type)) {
    const body = canonicalJson(question.parse(one));
    expect(writeBody(readBody(one.id, body))).toBe(body);
  }
});

test.for(questionTypes)('%s: what a form shows comes back from it, finished or not', (type) => {
  for (const form of [...ofType(type).map((one) => readBody(one.id, canonicalJson(one))), blankQuestion('q-x', type, '')]) {
    expect(readFields(sentBy(form), form.id, type)).toEqual(form);
    expect(readBody(form.id, writeBody(form))).toEqual(form);
  }
});

test.for(questionTypes)('%s: a shipped question has nothing to mend, and is whole in three languages', (type) => {
  for (const one of ofType(type)) {
    const faults = faultsOf(readBody(one.id, canonicalJson(one)), everything);
    expect(faults).toEqual([]);
    expect(warningsOf(readBody(one.id, canonicalJson(one)), () => [])).toEqual([]);
    expect(languagesDone(faults)).toEqual({ kk: true, ru: true, en: true });
  }
});

test.for(questionTypes)('%s: a form without faults fits the schema, and one that does not fit has faults', (type) => {
  const whole = formOf(type);
  const paths = [...sentBy(whole)].map(([name]) => name);
  fc.assert(
    fc.property(fc.subarray(paths), (emptied) => {
      const sent = sentBy(whole);
      for (const name of emptied) if (!name.endsWith('.id')) sent.delete(name);
      const form = readFields(sent, whole.id, type);
      const fits = question.safeParse(JSON.parse(writeBody(form))).success;
      if (faultsOf(form, everything).length === 0) expect(fits).toBe(true);
      if (!fits) expect(faultsOf(form, everything)).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a text that is missing is missed in its language only', () => {
  const form = formOf('single');
  form.prompt.en = '';
  expect(kinds(form)).toEqual(['prompt.en empty']);
  expect(languagesDone(faultsOf(form, everything))).toEqual({ kk: true, ru: true, en: false });
});

test.for<[string, string, (form: QuestionForm) => void]>([
  ['two right options', 'right oneRight', (form: QuestionForm) => form.options.forEach((o) => (o.correct = true))],
  ['a lesson of another course', 'lesson lesson', (form: QuestionForm) => (form.lesson = 'les-elsewhere')],
  ['no use', 'use use', (form: QuestionForm) => (form.use = [])],
  ['nothing to rest on', 'provision unsupported', (form: QuestionForm) => ((form.provisions = []), (form.facts = []))],
  ['too few options', 'rows fewOptions', (form: QuestionForm) => (form.options = form.options.filter((o) => o.correct))],
])('%s is told at its field: %s', ([, told, spoil]) => {
  const form = formOf('single');
  spoil(form);
  expect(kinds(form)).toContain(told);
});

test('two options that read the same in one language are told at the second', () => {
  const form = formOf('single');
  const [first, second] = form.options;
  if (!first || !second) throw new Error('too few options');
  second.text.ru = first.text.ru.toUpperCase();
  expect(kinds(form)).toEqual(['options.1.text.ru twice']);
});

test('Latin letters inside a Cyrillic word, and the reverse, are told at their field with the word', () => {
  const form = formOf('single');
  // A Latin "c" in a Kazakh word, a Cyrillic "о" in an English one.
  form.prompt.kk = 'Неге cайлау учаскесі ашық?';
  form.options.forEach((option) => (option.feedback.en = 'Vоters watch.'));
  const told = faultsOf(form, everything);
  expect(told[0]).toEqual({
    ...{ field: 'prompt.kk', kind: 'lettersMixed' },
    values: { word: 'cайлау', letters: 'c' },
  });
  expect(told.slice(1).map(({ field, values }) => [field, values?.letters])).toEqual(
    form.options.map((_, i) => [`options.${i}.feedback.en`, 'о']),
  );
});

test('a sentence left in another language is told at the later one, with the language it stands in', () => {
  const form = formOf('single');
  form.prompt = { kk: 'Бақылаушы санау кезінде қайда тұрады?', ru: 'Где стоит наблюдатель во время подсчёта?', en: 'Бақылаушы  санау кезінде қайда тұрады?' };
  form.explanation = { kk: 'Ережені қараңыз.', ru: 'Ережені қараңыз.', en: 'Ережені қараңыз.' };
  expect(faultsOf(form, everything)).toEqual([
    { field: 'prompt.en', kind: 'notTranslated', values: { language: 'Қазақша' } },
  ]);
});

const noWords = () => [];

test('numbers that differ are told at the language that says another one', () => {
  const form = formOf('single');
  form.prompt = { kk: '12 адам, 7,5 %', ru: '12 человек, 7,5 %', en: '21 people, 7.5%' };
  expect(warningsOf(form, noWords)).toEqual([
    { field: 'prompt.en', kind: 'numbersDiffer', values: { kk: '12; 7.5', ru: '12; 7.5', en: '21; 7.5' } },
  ]);
  form.prompt.en = '';
  expect(warningsOf(form, noWords)).toEqual([]);
});

test('a single letter of the other alphabet, and a word the glossary avoids, are worth a look', () => {
  const form = formOf('text');
  form.explanation.ru = 'Наблюдатель c мандатом.';
  form.prompt = { kk: 'Бақылаушы кім?', ru: 'Кто это?', en: 'Who is it?' };
  const avoided = (text: string) =>
    text.includes('Бақылаушы') ? [{ bad: 'бақылаушы', instead: 'байқаушы' }] : [];
  expect(warningsOf(form, avoided)).toEqual([
    { field: 'prompt.kk', kind: 'termAvoided', values: { bad: 'бақылаушы', instead: 'байқаушы' } },
    { field: 'explanation.ru', kind: 'letterLone', values: { word: 'c' } },
  ]);
});

test('a row with nothing in it is one fault, not six', () => {
  const form = applyEdit(formOf('single'), 'add-row', '');
  const place = form.options.length - 1;
  expect(kinds(form)).toEqual([`options.${place}.text.kk emptyRow`]);
});

test.for([
  ['12', 12],
  ['-3,5', -3.5],
  ['67 346,1', 67346.1],
  ['67\u00a0346.1', 67346.1],
  ['\u22122', -2],
  ['0,125', 0.125],
  ['-0', 0],
  ['1,275', 'ambiguousNumber'],
  ['1,275.5', 'ambiguousNumber'],
  ['', 'notNumber'],
  ['12 adam', 'notNumber'],
  ['1e5', 'notNumber'],
  ['1 2', 'notNumber'],
  ['0x10', 'notNumber'],
  ['9999999999999999', 'notNumber'],
] as const)('the number %j is read as %s', ([typed, meant]) => {
  const read = readDecimal(typed);
  expect(read.ok ? read.value : read.reason).toBe(meant);
});

test('a number that was read is written without an exponent and read again as the same', () => {
  const tenths = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 7 }));
  fc.assert(
    fc.property(tenths, ([digits, scale]) => {
      const value = Number(`${digits}e-${scale}`);
      const written = writeDecimal(value);
      expect(written).toMatch(/^-?\d+(\.\d+)?$/);
      expect(readDecimal(written)).toEqual({ ok: true, value });
    }),
  );
});

test('what was typed for a number stays in the draft, also when it is none', () => {
  const form = formOf('number');
  form.number.value = 'жүз';
  expect(readBody(form.id, writeBody(form)).number.value).toBe('жүз');
  expect(kinds(form)).toEqual(['number.value notNumber']);
});

test('rows are added, moved and removed, and names are not given twice', () => {
  const added = applyEdit(formOf('order'), 'add-row', '');
  const ids = (form: QuestionForm) => form.items.map(({ id }) => id);
  const last = ids(added).at(-1) ?? '';
  expect(new Set(ids(added)).size).toBe(ids(added).length);
  expect(ids(applyEdit(added, 'up', last)).at(-2)).toBe(last);
  expect(ids(applyEdit(added, 'down', last))).toEqual(ids(added));
  const removed = applyEdit(added, 'remove-row', 'a');
  expect(ids(removed)).not.toContain('a');
  expect(new Set(ids(applyEdit(removed, 'add-row', ''))).size).toBe(ids(added).length);
  let full = added;
  for (let i = 0; i < 30; i += 1) full = applyEdit(full, 'add-row', '');
  expect(full.items.length).toBe(maxRows);
});

test.for([
  ['remove-row:b', { edit: 'remove-row', about: 'b' }],
  ['add-row', { edit: 'add-row', about: '' }],
  ['save', null],
  ['', null],
] as const)('the button %j means %j', ([value, meant]) => {
  expect(readEdit(value)).toEqual(meant);
});

test.for(['', 'null', '[]', '{', '{"options":3,"use":"exam","accept":{"kk":[1]}}', '{"type":"essay"}'])(
  'the body %j of a draft can be opened',
  (body) => {
    expect(() => writeBody(readBody('q-x', body))).not.toThrow();
  },
);

test('a kept text can be kept again without a change', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
    }),
  );
  expect(tidy(' a \t b\r\n\r\n\r\n c\u0000 ')).toBe('a b\n\nc');
});
