import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatOf, readQuestionFile } from '#app/content/exchange/read-file.ts';
import { formats, type Format, type ImportedQuestion } from '#app/content/exchange/imported.ts';
import { writeFile } from '#app/content/exchange/write-file.ts';
import { anyQuestion } from './arbitraries.ts';
import { reading, sheetWords } from './reading.ts';

function thereAndBack(format: Format, questions: ImportedQuestion[]): unknown {
  const read = readQuestionFile(writeFile(format, questions, sheetWords.kk), { ...reading, format });
  return read.ok ? read.questions.map(({ question, remarks }) => question ?? remarks) : read;
}

test.for(formats)('%s: an export that is brought in again gives the same questions', (format) => {
  fc.assert(
    fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 4 }), (questions) => {
      expect(thereAndBack(format, questions)).toEqual(questions);
    }),
    { numRuns: 400 },
  );
});

test.for(formats)('%s: the format of an export is known from its text', (format) => {
  fc.assert(
    fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 2 }), (questions) => {
      expect(formatOf(writeFile(format, questions, sheetWords.ru).replace('\ufeff', ''))).toBe(format);
    }),
  );
});

test.for(formats)('%s: whatever is in a file, reading it ends and throws nothing', (format) => {
  const chaos = fc.array(fc.oneof(fc.string(), fc.constantFrom('{', '}', '\n\n', '<quiz>', '<', '</', '"', ';', '::', '->')));
  fc.assert(
    fc.property(chaos, (pieces) => {
      expect(() => readQuestionFile(pieces.join(''), { ...reading, format })).not.toThrow();
    }),
  );
});
