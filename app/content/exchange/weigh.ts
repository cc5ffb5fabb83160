import { readDecimal } from '../question-draft/decimal.ts';
import { maxRows } from '../question-draft/question-form.ts';
import type { ImportedParts, ImportedQuestion, ReadQuestion, Remark } from './imported.ts';

/** How many rows the form would have to show. */
function rowsOf(parts: ImportedParts): number {
  switch (parts.type) {
    case 'single':
    case 'multiple':
      return parts.options.length;
    case 'order':
      return parts.items.length;
    case 'match':
      return parts.pairs.length;
    case 'text':
      return parts.accept.length;
    case 'number':
      return 1;
  }
}

function faultOf(question: ImportedQuestion): Remark | null {
  if (question.prompt === '') return { code: 'noPrompt' };
  const rows = rowsOf(question);
  if (rows === 0) return { code: 'noAnswers' };
  if (question.type !== 'text' && rows > maxRows) return { code: 'tooManyRows', values: { rows, max: maxRows } };
  const hasOptions = question.type === 'single' || question.type === 'multiple';
  if (hasOptions && !question.options.some(({ correct }) => correct)) return { code: 'noRight' };
  const figures = question.type === 'number' ? [question.value, question.tolerance] : [];
  const unread = figures.find((figure) => !readDecimal(figure).ok);
  return unread === undefined ? null : { code: 'notNumber', values: { text: unread.slice(0, 40) } };
}

/** A question as it was read, or why it cannot be brought in although it could be read. */
export function weighed(number: number, question: ImportedQuestion, left: readonly Remark[] = []): ReadQuestion {
  const fault = faultOf(question);
  const name = question.name || question.prompt.slice(0, 60);
  return fault
    ? { number, name, question: null, remarks: [fault] }
    : { number, name, question, remarks: left.filter((one, i) => left.findIndex((o) => o.code === one.code) === i) };
}
