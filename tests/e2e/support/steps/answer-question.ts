import type { Locator, Page } from '@playwright/test';
import type { Answer, Question } from '#app/content/schema/question.ts';
import type { Language } from '#app/i18n/languages.ts';
import { answerTo } from '../../../builders.ts';

interface Given {
  language: Language;
  right: boolean;
}

export function fieldsOf(page: Page, question: Question): Locator {
  return page.locator(`[data-question-id="${question.id}"]`);
}

/** Fills a question in as a learner would: options by their box, lines by the words she reads. */
export async function fillIn(page: Page, question: Question, { language, right }: Given): Promise<void> {
  const fields = fieldsOf(page, question);
  const answer = answerTo(question, right);
  switch (answer.type) {
    case 'single':
    case 'multiple':
      return choose(fields, answer);
    case 'order':
      return placeItems(fields, textsOf(question, answer, language));
    case 'match':
      return matchPairs(fields, question, answer, language);
    case 'number':
      return fields
        .getByRole('textbox')
        .fill(language === 'en' ? answer.typed : answer.typed.replace('.', ','));
    case 'text':
      return fields.getByRole('textbox').fill(right ? ownWord(question, language) : 'басқа сөз');
  }
}

async function choose(
  fields: Locator,
  answer: Extract<Answer, { type: 'single' | 'multiple' }>,
): Promise<void> {
  const chosen = answer.type === 'single' ? [answer.option] : answer.options;
  for (const box of await fields.locator('input[name="answer"]').all()) {
    if (chosen.includes(await box.inputValue())) await box.check();
    else if (answer.type === 'multiple') await box.uncheck();
  }
}

function textsOf(
  question: Question,
  answer: Extract<Answer, { type: 'order' }>,
  language: Language,
): string[] {
  if (question.type !== 'order') throw new Error(`${question.id} has nothing to put in order.`);
  return answer.items.map((id) => question.items.find((item) => item.id === id)?.text[language] ?? '');
}

async function placeItems(fields: Locator, texts: string[]): Promise<void> {
  for (const [place, text] of texts.entries()) await pick(fields.getByRole('combobox').nth(place), text);
}

async function matchPairs(
  fields: Locator,
  question: Question,
  answer: Extract<Answer, { type: 'match' }>,
  language: Language,
): Promise<void> {
  if (question.type !== 'match') throw new Error(`${question.id} has nothing to match.`);
  for (const { id, left } of question.pairs) {
    const right = question.pairs.find((pair) => pair.id === answer.rights[id])?.right[language] ?? '';
    await pick(fields.getByLabel(left[language], { exact: true }), right);
  }
}

/** Picks the line with these words, whatever letter or number stands in front of it. */
export async function pick(list: Locator, text: string): Promise<void> {
  const lines = await list.locator('option').allTextContents();
  const line = lines.find((each) => each === text || each.replace(/^\S{1,3}\)\s/u, '') === text);
  if (line === undefined) throw new Error(`No line «${text}» among: ${lines.join(' | ')}`);
  await list.selectOption({ label: line });
}

function ownWord(question: Question, language: Language): string {
  return (question.type === 'text' && question.accept[language][0]) || '';
}
