import { languages } from '../../i18n/languages.ts';
import type { Localized } from '../../i18n/languages.ts';
import type { FaultCode } from '../fault-codes.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { localized } from '../schema/localized.ts';
import type { Question, QuestionOf } from '../schema/question.ts';
import type { Catalogue } from './catalogue.ts';
import { numbersIn } from './check-languages.ts';
import { beginning, mostForgotten, untranslated } from './check-translated.ts';

type Fault = { code: FaultCode; message: string; near?: string; quoted?: readonly string[] };

function twice(texts: readonly Localized[]): string | null {
  for (const language of languages) {
    const folded = texts.map((text) => text[language].trim().toLocaleLowerCase(language));
    const repeated = texts.find(
      (text, index) => folded.indexOf(text[language].trim().toLocaleLowerCase(language)) !== index,
    );
    if (repeated) return repeated[language];
  }
  return null;
}

function repeatedId(ids: readonly string[]): Fault[] {
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  return repeated === undefined
    ? []
    : [
        {
          code: 'id-duplicate',
          message: `Two parts of this question have the id "${repeated}". Give each its own letter.`,
          quoted: [repeated],
        },
      ];
}

function optionFaults({ type, options }: QuestionOf<'single'> | QuestionOf<'multiple'>): Fault[] {
  const faults = repeatedId(options.map(({ id }) => id));
  const right = options.filter(({ correct }) => correct === true).length;
  if (type === 'single' && right !== 1) {
    const message = `A question with one answer has exactly one option with "correct: true"; here are ${right}.`;
    faults.push({ code: 'question-single-key', message, quoted: [String(right)] });
  }
  if (type === 'multiple' && (right < 2 || right === options.length)) {
    const message = `A question with several answers has two or more right options and at least one wrong; here are ${right} right of ${options.length}.`;
    faults.push({ code: 'question-multiple-key', message, quoted: [String(right), String(options.length)] });
  }
  const repeated = twice(options.map(({ text }) => text));
  if (repeated)
    faults.push({
      code: 'question-option-twice',
      message: `Two options read the same: "${repeated}". Change one of them.`,
      near: repeated,
    });
  return faults;
}

function keyFaults(question: Question): Fault[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return optionFaults(question);
    case 'match': {
      const faults = repeatedId(question.pairs.map(({ id }) => id));
      const repeated =
        twice(question.pairs.map(({ right }) => right)) ?? twice(question.pairs.map(({ left }) => left));
      if (!repeated) return faults;
      const message = `Two sides of the pairs read the same: "${repeated}". All left and all right sides must differ, or the answer is not clear.`;
      return [...faults, { code: 'question-rights-twice', message, near: repeated }];
    }
    case 'order': {
      const faults = repeatedId(question.items.map(({ id }) => id));
      const repeated = twice(question.items.map(({ text }) => text));
      const message = `Two items read the same: "${repeated ?? ''}". Change one of them.`;
      return repeated ? [...faults, { code: 'question-option-twice', message, near: repeated }] : faults;
    }
    case 'number':
    case 'text':
      return [];
  }
}

function supportFaults(catalogue: Catalogue, question: Question): Fault[] {
  const faults: Fault[] = [];
  if (question.provisions.length + question.facts.length === 0) {
    const message = 'The question rests on nothing. Name a provision (for what the law says) or a fact.';
    faults.push({ code: 'question-unsupported', message });
  }
  for (const id of question.provisions.filter((cited) => !catalogue.has('provision', cited))) {
    const message = `The provision "${id}" is not in law/, or is broken there (for example without checkedOn). Correct the id or mend the provision.`;
    faults.push({ code: 'unknown-provision', message, near: id });
  }
  for (const id of question.facts.filter((cited) => !catalogue.has('fact', cited))) {
    faults.push({
      code: 'unknown-fact',
      message: `The fact "${id}" is not in sources.yaml. Correct the id or add the fact.`,
      near: id,
    });
  }
  return faults;
}

function homeFaults(entry: Catalogue['questions'][number]): Fault[] {
  const { question, course } = entry;
  if (!course) return [];
  const faults: Fault[] = [];
  if (!course.lessons.some(({ id }) => id === question.lesson)) {
    const message = `The lesson "${question.lesson}" is not in this course. Use one of: ${course.lessons.map(({ id }) => id).join(', ')}.`;
    faults.push({ code: 'unknown-lesson', message, near: question.lesson });
  }
  if (!course.objectives.some(({ id }) => id === question.objective)) {
    const message = `The objective "${question.objective}" is not in course.yaml. Use one of: ${course.objectives.map(({ id }) => id).join(', ')}.`;
    faults.push({ code: 'unknown-objective', message, near: question.objective });
  }
  return faults;
}

function textsOf(part: unknown): Localized[] {
  if (part === null || typeof part !== 'object') return [];
  const read = localized.safeParse(part);
  return read.success ? [read.data] : Object.values(part).flatMap(textsOf);
}

/** The three languages ask about the same numbers. */
function numberFaults(question: Question): Fault[] {
  const numbers = (text: string) => numbersIn(text).toSorted().join(', ') || 'none';
  return textsOf(question).flatMap((text) => {
    const { kk, ru, en } = text;
    const [inKazakh, inRussian, inEnglish] = [numbers(kk), numbers(ru), numbers(en)];
    if (inKazakh === inRussian && inKazakh === inEnglish) return [];
    const message = `The numbers differ (kk: ${inKazakh}; ru: ${inRussian}; en: ${inEnglish}). Compare the three texts.`;
    return [{ code: 'language-numbers', message, near: kk, quoted: [inKazakh, inRussian, inEnglish] }];
  });
}

/** Sentences that read the same in two languages: nobody has translated them. */
function translationFaults(question: Question): Fault[] {
  const left = textsOf(question).flatMap((text) =>
    untranslated(text).map(([language, like]) => ({ text: text[language], language, like })),
  );
  const told = left.length > mostForgotten ? left.slice(0, 1) : left;
  return told.map(({ text, language, like }) => ({
    code: 'not-translated',
    message: `"${beginning(text)}" reads the same in ${like} and in ${language}. Translate it. Such places in this question: ${left.length}.`,
    near: text,
    quoted: [beginning(text), String(left.length)],
  }));
}

/** A question has one clear answer, a lesson, an objective, and law or fact to rest on. */
export function checkQuestions(catalogue: Catalogue): Problem[] {
  return catalogue.questions.flatMap((entry) => {
    const { question, file, line } = entry;
    const faults = [
      ...keyFaults(question),
      ...supportFaults(catalogue, question),
      ...homeFaults(entry),
      ...numberFaults(question),
      ...translationFaults(question),
    ];
    return faults.map(({ code, message, near, quoted = near === undefined ? [] : [near] }) => {
      const at = near === undefined ? line : catalogue.lineWith(file, near, line);
      return problem(code, file, at, `${question.id}: ${message}`, quoted);
    });
  });
}
