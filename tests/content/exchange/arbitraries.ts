import fc from 'fast-check';
import { writeDecimal } from '#app/content/question-draft/decimal.ts';
import { tidy, tidyLine } from '#app/content/question-draft/tidy.ts';
import type { ImportedParts, ImportedQuestion } from '#app/content/exchange/imported.ts';

/** Pieces that mean something to one of the formats, words of our languages, and whatever else can be typed. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['~', '=', '#', '{', '}', ':', '\\', '\\n', '->', '//', '::', '####', '%50%', '%', '&&061;', '&amp;', '&', '<'],
    ...['>', '<br>', '<b>', ']]>', '<![CDATA[', '<!--', "'", "'=", '"', '""', ';', ',', '\t', '\n', '\n\n', '+', '-', '@'],
    ...['[html]', '[plain]', '$CATEGORY:', 'T', 'F', 'TRUE', ' ', '  ', '\u00a0', 'әғқңөұүһі', 'Ә', 'ё', '№', '«', '»', '…'],
    ...['1,5', '-3', '0', '<img src=x>', '@@PLUGINFILE@@', '_____', '\ue003', '😀'],
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

const typed = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));
/** A text as it is kept, with at least one sign. */
const words = typed.map(tidy).filter((text) => text !== '');
const line = typed.map(tidyLine).filter((text) => text !== '');
const perhaps = fc.oneof(fc.constant(''), words);

const rows = <Row>(row: fc.Arbitrary<Row>, least: number) => fc.array(row, { minLength: least, maxLength: 6 });

const figure = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, scale]) => writeDecimal(Number(`${digits}e-${scale}`)));

const options = (type: 'single' | 'multiple') =>
  fc
    .tuple(rows(fc.record({ text: words, feedback: perhaps }), 3), fc.nat(), fc.nat())
    .map(([list, one, other]): ImportedParts => {
      const right = new Set([one % list.length, ...(type === 'multiple' ? [(other % (list.length - 1)) + 1] : [])]);
      return { type, options: list.map((option, i) => ({ ...option, correct: right.has(i) })) };
    });

const parts: fc.Arbitrary<ImportedParts> = fc.oneof(
  options('single'),
  options('multiple'),
  rows(words, 2).map((items): ImportedParts => ({ type: 'order', items })),
  rows(fc.record({ left: words, right: words }), 2).map((pairs): ImportedParts => ({ type: 'match', pairs })),
  fc
    .tuple(figure, figure, fc.oneof(fc.constant(''), line))
    .map(([value, tolerance, unit]): ImportedParts => ({ type: 'number', value, tolerance: tolerance.replace('-', ''), unit })),
  rows(line, 1).map((accept): ImportedParts => ({ type: 'text', accept })),
);

const id = fc.stringMatching(/^[a-z]{1,5}(-[a-z0-9]{1,4}){0,2}$/);
const ids = fc.uniqueArray(id, { maxLength: 3 });

const tags = fc.record({
  ...{ lesson: fc.oneof(fc.constant(''), id), objective: fc.oneof(fc.constant(''), id) },
  use: fc.constantFrom<('practice' | 'exam')[][]>([], ['practice'], ['exam'], ['practice', 'exam']).map((use) => [...use]),
  ...{ difficulty: fc.constantFrom('', '1', '2', '3'), provisions: ids, facts: ids },
});

/** A question of any type that could stand in the school, in one language. */
export const anyQuestion: fc.Arbitrary<ImportedQuestion> = fc
  .tuple(fc.record({ name: id, prompt: words, explanation: perhaps, tags }), parts)
  .map(([common, rest]) => ({ ...common, ...rest }));
