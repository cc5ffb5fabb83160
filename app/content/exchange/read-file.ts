import type { SheetWords } from './csv/columns.ts';
import { readCsv } from './csv/read-csv.ts';
import { readGift } from './gift/read-gift.ts';
import { maxBytes, type Format, type ReaderWords, type ReadFile } from './imported.ts';
import { readMoodle } from './moodle/read-moodle.ts';

export interface Reading {
  /** Null: to be told by the text itself. */
  format: Format | null;
  words: ReaderWords;
  /** Titles of columns in every language: a sheet made in one of them can be brought in by readers of another. */
  sheets: readonly SheetWords[];
}

/** What kind of file a text is: XML begins with a bracket, a sheet with its titles, GIFT has braces. */
export function formatOf(text: string): Format | null {
  if (/^\s*</.test(text)) return 'xml';
  const [first = ''] = text.trimStart().split('\n');
  if (/^(?:\$CATEGORY:|\/\/|::)/.test(first)) return 'gift';
  if (/^sep=/i.test(first) || (/[;,\t]/.test(first) && !/[{}]/.test(first))) return 'csv';
  return text.includes('{') ? 'gift' : null;
}

/** Reads a text of at most 512 KB in one of the formats. */
export function readQuestionFile(text: string, { format, words, sheets }: Reading): ReadFile {
  if (text.trim() === '') return { ok: false, remark: { code: 'fileEmpty' } };
  if (new TextEncoder().encode(text).length > maxBytes) {
    return { ok: false, remark: { code: 'fileTooBig', values: { kilobytes: maxBytes / 1024 } } };
  }
  switch (format ?? formatOf(text)) {
    case 'gift':
      return readGift(text, words);
    case 'xml':
      return readMoodle(text, words);
    case 'csv':
      return readCsv(text, sheets);
    case null:
      return { ok: false, remark: { code: 'fileUnknown' } };
  }
}
