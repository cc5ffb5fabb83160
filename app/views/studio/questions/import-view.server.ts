import type { i18n } from 'i18next';
import { decodeText } from '#app/content/exchange/decode-text.ts';
import {
  formats,
  maxBytes,
  type Format,
  type ImportedQuestion,
  type ReadFile,
  type Remark,
} from '#app/content/exchange/imported.ts';
import { readQuestionFile } from '#app/content/exchange/read-file.ts';
import type { QuestionType } from '#app/content/schema/question.ts';
import { isLanguage, languages, type Language, type Localized } from '#app/i18n/languages.ts';
import { readerWordsOf, sheetWordsOf } from '../exchange-words.ts';
import type { QuestionsOnDesk } from './questions-on-desk.server.ts';

/** What the form of the first step says. */
export interface ImportAsked {
  format: Format | null;
  language: Language;
  lesson: string;
  /** The text of the file or what was pasted. */
  text: string;
  /** What stood in the field for pasting. */
  pasted: string;
}

export interface ImportLine {
  number: number;
  name: string;
  /** Null when it cannot come in. */
  type: QuestionType | null;
  prompt: string;
  remarks: Remark[];
  /** The course has a question with the same words. */
  twin: boolean;
  ticked: boolean;
}

export interface ImportPage {
  course: { id: string; title: string };
  lessons: { value: string; text: string }[];
  asked: ImportAsked;
  /** Why nothing can be shown of the file. */
  fault: Remark | null;
  lines: ImportLine[];
}

export function readAsked(texts: Localized<i18n>, { text, format, language }: ImportAsked): ReadFile {
  const sheets = languages.map((one) => sheetWordsOf(texts[one]));
  return readQuestionFile(text, { format, words: readerWordsOf(texts[language]), sheets });
}

const folded = (text: string) => text.toLocaleLowerCase('kk').replace(/\s+/g, ' ');

/** The page before a file was chosen, or with what is in it. `taken` are the rows ticked before, if any were. */
export function importPage(
  desk: QuestionsOnDesk,
  {
    asked,
    read,
    language,
    taken,
  }: { asked: ImportAsked; read: ReadFile | null; language: Language; taken?: ReadonlySet<number> },
): ImportPage {
  const there = new Set(desk.questions.map(({ form }) => folded(form.prompt[asked.language])));
  const isTwin = (question: ImportedQuestion | null) =>
    question !== null && there.has(folded(question.prompt));
  return {
    course: { id: desk.course.id, title: desk.course.title[language] },
    lessons: desk.course.lessons.map(({ id, title }, i) => ({
      value: id,
      text: `${i + 1}. ${title[language]}`,
    })),
    asked,
    fault: read && !read.ok ? read.remark : null,
    lines: (read?.ok ? read.questions : []).map(({ number, name, question, remarks }) => ({
      ...{ number, name, remarks, type: question?.type ?? null, prompt: question?.prompt ?? '' },
      ...{ twin: isTwin(question), ticked: taken ? taken.has(number) : !isTwin(question) },
    })),
  };
}

/** The form of the first step as it is opened. */
export function nothingAsked(language: Language): ImportAsked {
  return { format: null, language, lesson: '', text: '', pasted: '' };
}

type Sent = Pick<FormData, 'get' | 'getAll'>;

/** The form with the text of its file in the field for pasting: a page can hand back text, never a file. */
export async function asPasted(sent: FormData, language: Language): Promise<FormData> {
  const { asked } = await readImportForm(sent, language);
  sent.delete('file');
  sent.set('text', asked.text);
  return sent;
}

/** Reads either step: `taken` are the rows ticked in the second, null in the first. */
export async function readImportForm(
  sent: Sent,
  language: Language,
): Promise<{ asked: ImportAsked; taken: ReadonlySet<number> | null; tooBig: ReadFile | null }> {
  const textOf = (name: string) => {
    const value = sent.get(name);
    return typeof value === 'string' ? value : '';
  };
  const file = sent.get('file');
  const bytes =
    file instanceof Blob && file.size > 0 && file.size <= maxBytes ? await file.arrayBuffer() : null;
  const pasted = textOf('text').replace(/\r\n?/g, '\n');
  const chosen = textOf('language');
  const asked: ImportAsked = {
    format: formats.find((format) => format === textOf('format')) ?? null,
    language: isLanguage(chosen) ? chosen : language,
    lesson: textOf('lesson'),
    ...{ text: bytes ? decodeText(new Uint8Array(bytes)) : pasted, pasted },
  };
  const isTooBig = file instanceof Blob && file.size > maxBytes;
  const rows = sent
    .getAll('take')
    .flatMap((row) => (typeof row === 'string' && /^\d{1,4}$/.test(row) ? Number(row) : []));
  return {
    asked,
    taken: textOf('intent') === 'import' ? new Set(rows) : null,
    tooBig: isTooBig
      ? { ok: false, remark: { code: 'fileTooBig', values: { kilobytes: maxBytes / 1024 } } }
      : null,
  };
}
