import papaparse from 'papaparse';
import type { ImportedQuestion } from '../imported.ts';
import { columnsFor, columnTitle, type Column, type SheetWords } from './columns.ts';
import { disarmed } from './formula.ts';

/** The answers of a question and what stands beside each of them. */
function answersOf(question: ImportedQuestion): [answer: string, note: string][] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ text, feedback }) => [text, feedback]);
    case 'order':
      return question.items.map((item) => [item, '']);
    case 'match':
      return question.pairs.map(({ left, right }) => [left, right]);
    case 'number':
      return [[question.value, '']];
    case 'text':
      // Accepted spellings share one cell, a line each: there can be more of them than columns.
      return [[question.accept.join('\n'), '']];
  }
}

function rightOf(question: ImportedQuestion): string {
  if (question.type !== 'single' && question.type !== 'multiple') return '';
  return question.options.flatMap(({ correct }, i) => (correct ? [i + 1] : [])).join(' ');
}

function cellsOf(question: ImportedQuestion, words: SheetWords): Record<Column, string> {
  const { name, type, prompt, explanation, tags } = question;
  const answers = answersOf(question).flatMap(([answer, note], i): [Column, string][] => [
    [`answer ${i + 1}`, answer],
    [`note ${i + 1}`, note],
  ]);
  return {
    ...{ id: name, type: words.types[type], question: prompt, right: rightOf(question), explanation },
    ...(question.type === 'number' ? { tolerance: question.tolerance, unit: question.unit } : {}),
    ...{ lesson: tags.lesson, objective: tags.objective, use: tags.use.join(' '), difficulty: tags.difficulty },
    ...{ provisions: tags.provisions.join(' '), facts: tags.facts.join(' ') },
    ...(Object.fromEntries(answers) as Record<Column, string>),
  };
}

/** Questions as a sheet for Excel in Kazakh and Russian settings: UTF-8 with its mark, semicolons, no formulas. */
export function writeCsv(questions: readonly ImportedQuestion[], words: SheetWords): string {
  const most = Math.max(4, ...questions.map((question) => answersOf(question).length));
  const columns = columnsFor(most);
  const rows = questions.map((question) => {
    const cells = cellsOf(question, words);
    return columns.map((column) => disarmed(cells[column] ?? ''));
  });
  const titles = columns.map((column) => columnTitle(column, words));
  // Every cell in quotes: also a program that parts cells elsewhere finds no formula at the beginning of one.
  return `\ufeff${papaparse.unparse([titles, ...rows], { delimiter: ';', newline: '\r\n', quotes: true })}\r\n`;
}
