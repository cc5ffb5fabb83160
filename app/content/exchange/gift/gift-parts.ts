import type { GIFTQuestion, NumericalChoice, NumericalFormat, TextChoice } from 'gift-pegjs';
import { writeDecimal } from '../../question-draft/decimal.ts';
import { tidy, tidyLine } from '../../question-draft/tidy.ts';
import type { ImportedOption, ImportedParts, ReaderWords, Remark } from '../imported.ts';
import { meant, plainOf } from './gift-signs.ts';

interface Reading {
  words: ReaderWords;
  /** What GIFT has no place for, from tags: `type`, `unit`. */
  more: Readonly<Record<string, string>>;
}

type Parts = { parts: ImportedParts | null; remarks: Remark[] };
type Answered = Exclude<GIFTQuestion, { type: 'Category' | 'Description' | 'Essay' }>;

const whole = (parts: ImportedParts, ...remarks: Remark[]): Parts => ({ parts, remarks });

/** The parts of a question, as GIFT has them. */
export function partsOf(gift: Answered, { words, more }: Reading): Parts {
  switch (gift.type) {
    case 'TF':
      return trueOrFalse(gift, words);
    case 'MC':
      return choices(gift.choices, more.type);
    case 'Short':
      return short(gift.choices, more.type);
    case 'Matching':
      return pairs(gift.matchPairs, more.type);
    case 'Numerical':
      return numbers([gift.choices].flat(), tidyLine(more.unit ?? ''));
  }
}

/** The first feedback of GIFT is for the wrong answer, the second for the right one. */
function trueOrFalse(gift: Extract<GIFTQuestion, { type: 'TF' }>, { yes, no }: ReaderWords): Parts {
  const { isTrue } = gift;
  const [wrong, right] = [plainOf(gift.trueFeedback), plainOf(gift.falseFeedback)];
  const options = [
    { correct: isTrue, text: yes, feedback: isTrue ? right : wrong },
    { correct: !isTrue, text: no, feedback: isTrue ? wrong : right },
  ];
  return whole({ type: 'single', options });
}

const optionOf = (choice: TextChoice, correct: boolean): ImportedOption => ({
  ...{ correct, text: plainOf(choice.text), feedback: plainOf(choice.feedback) },
});

function choices(written: readonly TextChoice[], type: string | undefined): Parts {
  const isWhole = ({ isCorrect, weight }: TextChoice) => (isCorrect && (weight ?? 100) === 100) || weight === 100;
  const isPart = ({ isCorrect, weight }: TextChoice) => !isCorrect && weight !== null && weight > 0 && weight < 100;
  const one = written.filter(isWhole).length === 1;
  if (one && type !== 'multiple') {
    const options = written.map((choice) => optionOf(choice, isWhole(choice)));
    return whole({ type: 'single', options }, ...(written.some(isPart) ? [{ code: 'partialCredit' } as const] : []));
  }
  const options = written.map((choice) => optionOf(choice, choice.isCorrect || (choice.weight ?? 0) > 0));
  const right = options.filter(({ correct }) => correct).length;
  return whole({ type: right === 1 && type !== 'multiple' ? 'single' : 'multiple', options });
}

/** Answers that are all right are what may be typed; our own files tell a list of right options from them. */
function short(written: readonly TextChoice[], type: string | undefined): Parts {
  if (type === 'single' || type === 'multiple') {
    return whole({ type, options: written.map((choice) => optionOf(choice, choice.isCorrect)) });
  }
  const right = written.filter(({ weight }) => weight === null || weight === 100);
  const accept = right.map(({ text }) => tidyLine(plainOf(text))).filter((text) => text !== '');
  return whole({ type: 'text', accept }, ...(right.length < written.length ? [{ code: 'partialCredit' } as const] : []));
}

function pairs(written: Extract<GIFTQuestion, { type: 'Matching' }>['matchPairs'], type: string | undefined): Parts {
  const read = written.map(({ subquestion, subanswer }) => ({
    ...{ left: plainOf(subquestion), right: tidy(meant(subanswer)) },
  }));
  if (type === 'order') return whole({ type, items: read.map(({ right }) => right) });
  const asked = read.filter(({ left }) => left !== '');
  const remarks: Remark[] = asked.length < read.length ? [{ code: 'extraAnswersDropped' }] : [];
  return whole({ type: 'match', pairs: asked }, ...remarks);
}

/** Ten digits are more than anybody writes, and fewer than a double makes up. */
const rounded = (value: number) => writeDecimal(Number(value.toFixed(10)));

function figureOf(format: NumericalFormat): { value: string; tolerance: string } | null {
  const { type, number, range, numberHigh, numberLow } = format;
  if (type === 'high-low' && numberHigh !== undefined && numberLow !== undefined) {
    return { value: rounded((numberLow + numberHigh) / 2), tolerance: rounded(Math.abs(numberHigh - numberLow) / 2) };
  }
  if (number === undefined) return null;
  return { value: writeDecimal(number), tolerance: writeDecimal(Math.abs(range ?? 0)) };
}

function numbers(written: readonly (NumericalChoice | NumericalFormat)[], unit: string): Parts {
  const right = written.filter((one) => !('isCorrect' in one) || (one.isCorrect && (one.weight ?? 100) === 100));
  const [first] = right;
  const figure = first && figureOf('isCorrect' in first ? first.text : first);
  if (!figure) return { parts: null, remarks: [{ code: 'noRight' }] };
  const remarks: Remark[] = written.length > 1 ? [{ code: 'severalNumbers', values: { value: figure.value } }] : [];
  return whole({ type: 'number', ...figure, unit }, ...remarks);
}
