import { z } from 'zod';
import { languages, type Localized } from '../../i18n/languages.ts';
import { canonicalJson } from '../unit.ts';
import { readDecimal, writeDecimal } from './decimal.ts';
import {
  blankQuestion,
  difficulties,
  emptyText,
  nextRowId,
  questionTypes,
  uses,
  type QuestionForm,
} from './question-form.ts';
import { linesOf } from './tidy.ts';

/** Anything may stand in a draft, or be missing from it: what is none of what we expect counts as not written. */
const text = z.string().catch('');
const localized = z
  .object({ kk: text, ru: text, en: text })
  .catch(emptyText);
const lines = z.array(z.string()).catch([]);
const ids = z.array(z.string()).catch([]);
const listOf = <Row extends z.ZodType>(row: Row) => z.array(row).catch([]);

const unfinished = z.object({
  type: z.enum(questionTypes).catch('single'),
  ...{ lesson: text, objective: text, provisions: ids, facts: ids, prompt: localized, explanation: localized },
  use: z.array(z.enum(uses)).catch([]),
  difficulty: z.union([z.number(), z.string()]).catch(''),
  options: listOf(z.object({ id: text, correct: z.boolean().catch(false), text: localized, feedback: localized })),
  items: listOf(z.object({ id: text, text: localized })),
  pairs: listOf(z.object({ id: text, left: localized, right: localized })),
  number: z
    .object({
      ...{ value: z.union([z.number(), z.string()]).catch(''), unit: localized },
      tolerance: z.union([z.number(), z.string()]).catch(''),
    })
    .catch(() => ({ value: '', tolerance: '', unit: emptyText() })),
  accept: z.object({ kk: lines, ru: lines, en: lines }).catch({ kk: [], ru: [], en: [] }),
});

const typed = (value: number | string) => (typeof value === 'number' ? writeDecimal(value) : value);

/** Rows whose ids are missing or doubled get their own, so that every row can be named. */
function named<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  const taken: string[] = [];
  return rows.map((row) => {
    const id = row.id !== '' && !taken.includes(row.id) ? row.id : nextRowId([...taken, ...rows.map((r) => r.id)]);
    taken.push(id);
    return { ...row, id };
  });
}

/** Reads the body of a question's revision or of its draft, however unfinished. Text that is no JSON is a blank question. */
export function readBody(id: string, body: string): QuestionForm {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    value = null;
  }
  const read = unfinished.safeParse(value);
  if (!read.success) return blankQuestion(id, 'single', '');
  const { options, items, pairs, number, accept, difficulty, ...rest } = read.data;
  return {
    ...rest,
    id,
    difficulty: String(difficulty),
    ...{ options: named(options), items: named(items), pairs: named(pairs) },
    number: { ...number, value: typed(number.value), tolerance: typed(number.tolerance) },
    accept: Object.fromEntries(languages.map((language) => [language, accept[language].join('\n')])) as Localized,
  };
}

/** A number where it can be read as one, else the text as typed. */
function figure(text: string): number | string {
  const read = readDecimal(text);
  return read.ok ? read.value : text;
}

function partsOf(form: QuestionForm): object {
  switch (form.type) {
    case 'single':
    case 'multiple':
      return {
        options: form.options.map(({ correct, ...option }) => (correct ? { ...option, correct } : option)),
      };
    case 'order':
      return { items: form.items };
    case 'match':
      return { pairs: form.pairs };
    case 'number': {
      const { value, tolerance, unit } = form.number;
      return { number: { value: figure(value), tolerance: figure(tolerance), unit } };
    }
    case 'text':
      return {
        accept: Object.fromEntries(languages.map((language) => [language, linesOf(form.accept[language])])),
      };
  }
}

/** The body of a draft: a question that is finished is written exactly as it would be published. */
export function writeBody(form: QuestionForm): string {
  const { id, type, lesson, objective, use, provisions, facts, prompt, explanation } = form;
  const difficulty = (difficulties as readonly string[]).includes(form.difficulty)
    ? Number(form.difficulty)
    : form.difficulty;
  const common = { id, type, lesson, objective, use, difficulty, provisions, facts, prompt, explanation };
  return canonicalJson({ ...common, ...partsOf(form) });
}
