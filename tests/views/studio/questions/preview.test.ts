import { expect, test } from 'vitest';
import { readBody, writeBody } from '#app/content/question-draft/body.ts';
import { blankQuestion, questionTypes } from '#app/content/question-draft/question-form.ts';
import { canonicalJson } from '#app/content/unit.ts';
import { languages } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { questionPreview } from '#app/views/studio/questions/question-preview.server.ts';
import { allQuestions, multiple, single } from '../../../domain/assessment/builders.ts';

const texts = loadTexts();
const formOf = (question: (typeof allQuestions)[number]) => readBody(question.id, canonicalJson(question));
const toldOf = (question: (typeof allQuestions)[number]) =>
  questionPreview(formOf(question), 'kk', texts)?.answered.review;

test.each(allQuestions)('after a wrong answer to $id the author sees what was answered', (question) => {
  for (const language of languages) {
    const preview = questionPreview(formOf(question), language, texts);
    expect(preview?.answered.review.given.join('')).not.toBe('');
    expect(preview?.answered.review.given).not.toEqual(preview?.answered.review.right);
    expect(preview?.answered.correct).toBe(false);
    expect(JSON.stringify(preview?.asked)).not.toContain('feedback');
  }
});

test('the words for the chosen wrong option are there', () => {
  expect(toldOf(single())?.feedback).toEqual(['feedback a (kk)']);
  expect(toldOf(multiple())?.feedback).toContain('feedback b (kk)');
});

test('words that are still missing are shown as an ellipsis', () => {
  const question = single();
  const options = question.options.map((option) => ({ ...option, feedback: { kk: '', ru: '', en: '' } }));
  expect(toldOf({ ...question, options })?.feedback).toEqual(['…']);
});

test.each(questionTypes)('a question of which nothing is written can be shown: %s', (type) => {
  const form = blankQuestion('q-blank', type, 'les-one');
  const preview = questionPreview(readBody(form.id, writeBody(form)), 'kk', texts);
  expect(preview?.answered.correct).toBe(false);
});
