import type { Question } from '#app/content/schema/question.ts';
import type { Language } from '#app/i18n/languages.ts';
import { factName, provisionName, type Around } from './names.ts';
import type { TextPart } from './unit-diff.ts';

const levels = [1, 2, 3] as const;

/** A question with its key and every feedback, and what it is tied to, by name. */
export function questionParts(question: Question, language: Language, around: Around): TextPart[] {
  const { course, library, texts } = around;
  const { t } = texts[language];
  const lesson = course?.lessons.find(({ id }) => id === question.lesson);
  const objective = course?.objectives.find(({ id }) => id === question.objective);
  return [
    { label: 'prompt', text: question.prompt[language] },
    ...keyParts(question, language),
    { label: 'explanation', text: question.explanation[language] },
    { label: 'uses', text: question.use.map((use) => t(`review:asText.use.${use}`)).join(', ') },
    { label: 'difficulty', text: t(`questionForm:difficulty.${levels[question.difficulty - 1] ?? 1}`) },
    { label: 'lesson', text: lesson?.title[language] ?? question.lesson },
    { label: 'objective', text: objective?.text[language] ?? question.objective },
    ...question.provisions.map((id): TextPart => ({
      label: 'provision',
      text: provisionName(library, id, language),
    })),
    ...question.facts.map((id): TextPart => ({ label: 'fact', text: factName(library, id, language) })),
  ];
}

/** The parts of a question with what is right. */
function keyParts(question: Question, language: Language): TextPart[] {
  return keyLines(question, language).map((text) => ({
    label: question.type === 'text' ? 'accepted' : 'answer',
    text,
  }));
}

function keyLines(question: Question, language: Language): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ correct, text, feedback }) =>
        [`${correct ? '✓' : '✕'} ${text[language]}`, `→ ${feedback[language]}`].join('\n'),
      );
    case 'order':
      return question.items.map(({ text }, i) => `${i + 1}. ${text[language]}`);
    case 'match':
      return question.pairs.map(({ left, right }) => `${left[language]} = ${right[language]}`);
    case 'number': {
      const { value, tolerance, unit } = question.number;
      return [`✓ ${value} ± ${tolerance} ${unit[language]}`];
    }
    case 'text':
      return question.accept[language].map((text) => `✓ ${text}`);
  }
}
