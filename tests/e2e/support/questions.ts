import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Question } from '#app/content/schema/question.ts';
import type { Language } from '#app/i18n/languages.ts';

const folder = 'content/courses/observer-rights/questions';

const bank = new Map(
  readdirSync(folder)
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')) as Question[])
    .map((question) => [question.id, question]),
);

/** The question with its key, which no page has before it is answered. */
export function questionById(id: string | null): Question {
  const question = id === null ? undefined : bank.get(id);
  if (!question) throw new Error(`There is no question ${id}.`);
  return question;
}

export function practiceOf(lessonId: string): Question[] {
  return [...bank.values()].filter(({ lesson, use }) => lesson === lessonId && use.includes('practice'));
}

/** What only the key knows: explanations and, for choices, what is said of each option. */
export function secretsOf(question: Question, language: Language): string[] {
  const feedback = 'options' in question ? question.options.map((option) => option.feedback[language]) : [];
  return [question.explanation[language], ...feedback];
}

/** What stands in the question itself, for everybody to read. */
export function openWordsOf(question: Question, language: Language): string[] {
  const { prompt } = question;
  switch (question.type) {
    case 'single':
    case 'multiple':
      return [prompt[language], ...question.options.map(({ text }) => text[language])];
    case 'order':
      return [prompt[language], ...question.items.map(({ text }) => text[language])];
    case 'match':
      return [
        prompt[language],
        ...question.pairs.flatMap(({ left, right }) => [left[language], right[language]]),
      ];
    case 'number':
      return [prompt[language], question.number.unit[language]];
    case 'text':
      return [prompt[language]];
  }
}
