import papaparse from 'papaparse';
import { maxRows, uses } from '../../question-draft/question-form.ts';
import { readDecimal, writeDecimal } from '../../question-draft/decimal.ts';
import { linesOf, tidy, tidyLine } from '../../question-draft/tidy.ts';
import { maxQuestions, type ImportedParts, type ImportedTags, type ReadFile, type ReadQuestion } from '../imported.ts';
import { weighed } from '../weigh.ts';
import { columnOf, typeOf, type Column, type SheetWords } from './columns.ts';
import { armed } from './formula.ts';

type Cells = ReadonlyMap<Column, string>;

/** What parts the cells of the first row: no title of ours has any of them. Excel may say it in a row of its own. */
function delimiterOf(text: string): { delimiter: string; rest: string } {
  const said = /^sep=(.)\n/i.exec(text);
  if (said) return { delimiter: said[1] ?? ';', rest: text.slice(said[0].length) };
  const first = text.slice(0, text.indexOf('\n') >>> 0);
  const counted = [';', '\t', ','].map((sign) => ({ sign, count: first.split(sign).length }));
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  return { delimiter: best?.sign ?? ';', rest: text };
}

const idsIn = (cell: string) => [...new Set(cell.split(/[\s,;]+/).filter((id) => id !== ''))];
const figure = (cell: string) => {
  const read = readDecimal(cell);
  return read.ok ? writeDecimal(read.value) : cell;
};

function tagsOf(cell: (column: Column) => string): ImportedTags {
  const used = idsIn(cell('use'));
  return {
    ...{ lesson: tidyLine(cell('lesson')), objective: tidyLine(cell('objective')) },
    ...{ use: uses.filter((use) => used.includes(use)), difficulty: tidyLine(cell('difficulty')) },
    ...{ provisions: idsIn(cell('provisions')), facts: idsIn(cell('facts')) },
  };
}

/** Answers from the first to the last that is not empty. */
function answersOf(cell: (column: Column) => string): { answer: string; note: string }[] {
  const all = Array.from({ length: maxRows }, (_, i) => ({
    ...{ answer: tidy(cell(`answer ${i + 1}`)), note: tidy(cell(`note ${i + 1}`)) },
  }));
  return all.slice(0, all.findLastIndex(({ answer, note }) => answer !== '' || note !== '') + 1);
}

function partsOf(type: ImportedParts['type'], cell: (column: Column) => string): ImportedParts | null {
  const answers = answersOf(cell);
  switch (type) {
    case 'single':
    case 'multiple': {
      const right = (cell('right').match(/\d+/g) ?? []).map(Number);
      if (right.some((number) => number < 1 || number > answers.length)) return null;
      return {
        type,
        options: answers.map(({ answer, note }, i) => ({
          ...{ correct: right.includes(i + 1), text: answer, feedback: note },
        })),
      };
    }
    case 'order':
      return { type, items: answers.map(({ answer }) => answer) };
    case 'match':
      return { type, pairs: answers.map(({ answer, note }) => ({ left: answer, right: note })) };
    case 'number': {
      const tolerance = figure(tidyLine(cell('tolerance')) || '0');
      return { type, value: figure(answers[0]?.answer ?? ''), tolerance, unit: tidyLine(cell('unit')) };
    }
    case 'text':
      return { type, accept: answers.flatMap(({ answer }) => linesOf(answer)) };
  }
}

function readRow(cells: Cells, number: number, languages: readonly SheetWords[]): ReadQuestion {
  const cell = (column: Column) => cells.get(column) ?? '';
  const prompt = tidy(cell('question'));
  const name = tidyLine(cell('id'));
  const shown = name || prompt.slice(0, 60);
  const type = typeOf(cell('type'), languages);
  if (type === null) {
    const values = { type: tidyLine(cell('type')).slice(0, 40) };
    return { number, name: shown, question: null, remarks: [{ code: 'unknownType', values }] };
  }
  const parts = partsOf(type, cell);
  if (parts === null) {
    const values = { right: tidyLine(cell('right')).slice(0, 40) };
    return { number, name: shown, question: null, remarks: [{ code: 'rightUnknown', values }] };
  }
  return weighed(number, { name, prompt, explanation: tidy(cell('explanation')), tags: tagsOf(cell), ...parts });
}

/** Reads a sheet: the first row names the columns, in any of the languages. Faults name the row as the program shows it. */
export function readCsv(text: string, languages: readonly SheetWords[]): ReadFile {
  const { delimiter, rest } = delimiterOf(text.replace(/^\n+/, ''));
  const { data } = papaparse.parse<string[]>(rest, { delimiter });
  const [titles = [], ...rows] = data;
  const columns = titles.map((title) => columnOf(title, languages));
  if (!columns.includes('type') || !columns.includes('question')) return { ok: false, remark: { code: 'csvColumns' } };
  const filled = rows
    .map((cells, i) => ({ cells, row: i + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return { ok: false, remark: { code: 'fileEmpty' } };
  if (filled.length > maxQuestions) return { ok: false, remark: { code: 'fileTooMany', values: { max: maxQuestions } } };
  const questions = filled.map(({ cells, row }) => {
    const named = cells.flatMap((cell, i): [Column, string][] => {
      const column = columns[i];
      return column ? [[column, armed(cell)]] : [];
    });
    return readRow(new Map(named), row, languages);
  });
  return { ok: true, questions };
}
