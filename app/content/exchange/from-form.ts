import type { Language } from '../../i18n/languages.ts';
import { readDecimal, writeDecimal } from '../question-draft/decimal.ts';
import type { QuestionForm } from '../question-draft/question-form.ts';
import { linesOf, tidy, tidyLine } from '../question-draft/tidy.ts';
import type { ImportedParts, ImportedQuestion } from './imported.ts';

const figure = (typed: string) => {
  const read = readDecimal(typed);
  return read.ok ? writeDecimal(read.value) : typed;
};

function partsIn(form: QuestionForm, language: Language): ImportedParts {
  switch (form.type) {
    case 'single':
    case 'multiple':
      return {
        type: form.type,
        options: form.options.map(({ correct, text, feedback }) => ({
          ...{ correct, text: tidy(text[language]), feedback: tidy(feedback[language]) },
        })),
      };
    case 'order':
      return { type: 'order', items: form.items.map(({ text }) => tidy(text[language])) };
    case 'match':
      return {
        type: 'match',
        pairs: form.pairs.map(({ left, right }) => ({ left: tidy(left[language]), right: tidy(right[language]) })),
      };
    case 'number': {
      const { value, tolerance, unit } = form.number;
      return { type: 'number', value: figure(value), tolerance: figure(tolerance), unit: tidyLine(unit[language]) };
    }
    case 'text':
      return { type: 'text', accept: linesOf(form.accept[language]) };
  }
}

/** A question of ours in one language, as it leaves the school. */
export function inOneLanguage(form: QuestionForm, language: Language): ImportedQuestion {
  const { lesson, objective, use, difficulty, provisions, facts } = form;
  return {
    name: form.id,
    prompt: tidy(form.prompt[language]),
    explanation: tidy(form.explanation[language]),
    tags: { lesson, objective, use, difficulty, provisions, facts },
    ...partsIn(form, language),
  };
}
