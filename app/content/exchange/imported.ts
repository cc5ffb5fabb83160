import type { Use } from '../question-draft/question-form.ts';

export const formats = ['gift', 'xml', 'csv'] as const;
export type Format = (typeof formats)[number];

/** No file may be bigger, in bytes of UTF-8. */
export const maxBytes = 512 * 1024;
/** No file may hold more questions. */
export const maxQuestions = 500;

export interface ImportedOption {
  correct: boolean;
  text: string;
  feedback: string;
}

export type ImportedParts =
  | { type: 'single'; options: ImportedOption[] }
  | { type: 'multiple'; options: ImportedOption[] }
  | { type: 'order'; items: string[] }
  | { type: 'match'; pairs: { left: string; right: string }[] }
  | { type: 'number'; value: string; tolerance: string; unit: string }
  | { type: 'text'; accept: string[] };

/** What a file says about where a question belongs; empty where it says nothing. */
export interface ImportedTags {
  lesson: string;
  objective: string;
  use: Use[];
  difficulty: string;
  provisions: string[];
  facts: string[];
}

/** A question in one language, whatever program it comes from or goes to. All texts tidy. */
export type ImportedQuestion = {
  /** What the other program calls it; our id when it comes from us. */
  name: string;
  prompt: string;
  explanation: string;
  tags: ImportedTags;
} & ImportedParts;

/** Why a question, or a whole file, cannot be brought in; or what of it was left out. */
export type RemarkCode =
  // the file
  | 'fileEmpty'
  | 'fileTooBig'
  | 'fileUnknown'
  | 'fileTooMany'
  | 'xmlDtd'
  | 'xmlTooDeep'
  | 'xmlBroken'
  | 'xmlNotMoodle'
  | 'csvColumns'
  // a question
  | 'essay'
  | 'description'
  | 'unknownType'
  | 'broken'
  | 'noPrompt'
  | 'noAnswers'
  | 'noRight'
  | 'tooManyRows'
  | 'notNumber'
  | 'rightUnknown'
  // left out
  | 'partialCredit'
  | 'severalNumbers'
  | 'wrongAnswersDropped'
  | 'extraAnswersDropped'
  | 'picturesDropped';

export interface Remark {
  code: RemarkCode;
  /** What the words of the remark are filled with. */
  values?: Record<string, string | number>;
}

/** One question of a file, with its place and name in it. */
export interface ReadQuestion {
  /** 1, 2, 3 … in the order of the file; in CSV the row of the sheet. */
  number: number;
  name: string;
  /** Null when it cannot be brought in; `remarks` say why. */
  question: ImportedQuestion | null;
  remarks: Remark[];
}

export type ReadFile = { ok: true; questions: ReadQuestion[] } | { ok: false; remark: Remark };

/** Words of a language that a reader puts where a file has none. */
export interface ReaderWords {
  /** The two answers of a true-or-false question. */
  yes: string;
  no: string;
}

export const noTags = (): ImportedTags => ({
  ...{ lesson: '', objective: '', use: [], difficulty: '', provisions: [], facts: [] },
});
