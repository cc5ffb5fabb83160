import type { QuestionForm } from '#app/content/question-draft/question-form.ts';
import { languages, type Localized } from '#app/i18n/languages.ts';

/** What the browser sends when a question's form stands as given: the names of `fields.ts`. */
export function sentBy(form: QuestionForm): FormData {
  const sent = new FormData();
  const put = (name: string, text: Localized) => {
    for (const language of languages) sent.set(`${name}.${language}`, text[language]);
  };
  for (const name of ['lesson', 'objective', 'difficulty'] as const) sent.set(name, form[name]);
  for (const use of form.use) sent.append('use', use);
  for (const id of form.provisions) sent.append('provision', id);
  for (const id of form.facts) sent.append('fact', id);
  put('prompt', form.prompt);
  put('explanation', form.explanation);
  form.options.forEach(({ id, correct, text, feedback }, i) => {
    sent.set(`options.${i}.id`, id);
    if (correct) sent.append('right', id);
    put(`options.${i}.text`, text);
    put(`options.${i}.feedback`, feedback);
  });
  form.items.forEach(({ id, text }, i) => {
    sent.set(`items.${i}.id`, id);
    put(`items.${i}.text`, text);
  });
  form.pairs.forEach(({ id, left, right }, i) => {
    sent.set(`pairs.${i}.id`, id);
    put(`pairs.${i}.left`, left);
    put(`pairs.${i}.right`, right);
  });
  sent.set('number.value', form.number.value);
  sent.set('number.tolerance', form.number.tolerance);
  put('number.unit', form.number.unit);
  put('accept', form.accept);
  return sent;
}
