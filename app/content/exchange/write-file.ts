import type { SheetWords } from './csv/columns.ts';
import { writeCsv } from './csv/write-csv.ts';
import { writeGift } from './gift/write-gift.ts';
import type { Format, ImportedQuestion } from './imported.ts';
import { writeMoodle } from './moodle/write-moodle.ts';

/** Questions as the text of a file; `words` name the columns of a sheet. */
export function writeFile(format: Format, questions: readonly ImportedQuestion[], words: SheetWords): string {
  switch (format) {
    case 'gift':
      return writeGift(questions);
    case 'xml':
      return writeMoodle(questions);
    case 'csv':
      return writeCsv(questions, words);
  }
}
