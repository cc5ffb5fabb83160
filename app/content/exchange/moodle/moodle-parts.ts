import type { Element } from '@xmldom/xmldom';
import { readDecimal, writeDecimal } from '../../question-draft/decimal.ts';
import { tidyLine } from '../../question-draft/tidy.ts';
import type { ImportedParts, ReaderWords, Remark } from '../imported.ts';
import { child, children, plainIn, textIn, textOf, valueIn } from './elements.ts';

export type Parts = { parts: ImportedParts | null; remarks: Remark[] };

const whole = (parts: ImportedParts, ...remarks: Remark[]): Parts => ({ parts, remarks });
const fractionOf = (answer: Element) => Number(answer.getAttribute('fraction') ?? 0);

/** The parts of a question by Moodle's name of its type. */
export function partsOf(question: Element, type: string, words: ReaderWords): Parts {
  switch (type) {
    case 'multichoice':
      return choices(question);
    case 'truefalse':
      return trueOrFalse(question, words);
    case 'shortanswer':
      return short(question);
    case 'numerical':
      return numbers(question);
    case 'matching':
      return pairs(question);
    case 'ordering':
      return whole({ type: 'order', items: children(question, 'answer').map(textOf) });
    case 'essay':
    case 'description':
      return { parts: null, remarks: [{ code: type }] };
    default:
      return { parts: null, remarks: [{ code: 'unknownType', values: { type: tidyLine(type).slice(0, 40) } }] };
  }
}

const optionOf = (answer: Element, correct: boolean) => ({
  ...{ correct, text: textOf(answer), feedback: textIn(answer, 'feedback') },
});

function choices(question: Element): Parts {
  const answers = children(question, 'answer');
  if (valueIn(question, 'single') === 'false') {
    const options = answers.map((answer) => optionOf(answer, fractionOf(answer) > 0));
    return whole({ type: 'multiple', options });
  }
  const best = Math.max(...answers.map(fractionOf), 0);
  const options = answers.map((answer) => optionOf(answer, best > 0 && fractionOf(answer) === best));
  const partly = answers.filter((answer) => fractionOf(answer) > 0).length > 1;
  return whole({ type: 'single', options }, ...(partly ? [{ code: 'partialCredit' } as const] : []));
}

function trueOrFalse(question: Element, { yes, no }: ReaderWords): Parts {
  const options = children(question, 'answer').map((answer) => {
    const { correct, text, feedback } = optionOf(answer, fractionOf(answer) > 0);
    const says = text.toLowerCase();
    return { correct, text: says === 'true' ? yes : says === 'false' ? no : text, feedback };
  });
  return whole({ type: 'single', options });
}

function short(question: Element): Parts {
  const answers = children(question, 'answer');
  const right = answers.filter((answer) => fractionOf(answer) === 100);
  const accept = right.map((answer) => tidyLine(child(answer, 'text')?.textContent ?? '')).filter((text) => text !== '');
  return whole({ type: 'text', accept }, ...(right.length < answers.length ? [{ code: 'wrongAnswersDropped' } as const] : []));
}

/** Moodle writes numbers with a point; "1E3" and more digits than we keep are read by their value. */
function figure(text: string): string {
  const read = readDecimal(text);
  if (read.ok) return writeDecimal(read.value);
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? writeDecimal(Number(value.toFixed(10))) : text;
}

function numbers(question: Element): Parts {
  const answers = children(question, 'answer');
  const first = answers.find((answer) => fractionOf(answer) === 100);
  if (!first) return { parts: null, remarks: [{ code: 'noRight' }] };
  const value = figure(valueIn(first, 'text'));
  const units = child(question, 'units');
  const unit = units && child(units, 'unit');
  const remarks: Remark[] = answers.length > 1 ? [{ code: 'severalNumbers', values: { value } }] : [];
  const tolerance = figure(valueIn(first, 'tolerance') || '0');
  return whole({ type: 'number', value, tolerance, unit: unit ? tidyLine(valueIn(unit, 'unit_name')) : '' }, ...remarks);
}

function pairs(question: Element): Parts {
  const all = children(question, 'subquestion').map((sub) => ({ left: textOf(sub), right: plainIn(sub, 'answer') }));
  const asked = all.filter(({ left }) => left !== '');
  const remarks: Remark[] = asked.length < all.length ? [{ code: 'extraAnswersDropped' }] : [];
  return whole({ type: 'match', pairs: asked }, ...remarks);
}
