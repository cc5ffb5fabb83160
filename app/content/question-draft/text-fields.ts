import { languages, type Language, type Localized } from '../../i18n/languages.ts';
import type { QuestionForm } from './question-form.ts';

/** A text of the form in three languages, by the name its fields begin with. */
export interface TextField {
  name: string;
  texts: Localized;
}

/** The texts of the rows that the type has. */
function rowFields({ type, options, items, pairs }: QuestionForm): TextField[] {
  switch (type) {
    case 'single':
    case 'multiple':
      return options.flatMap(({ text, feedback }, i) => [
        { name: `options.${i}.text`, texts: text },
        { name: `options.${i}.feedback`, texts: feedback },
      ]);
    case 'order':
      return items.map(({ text }, i) => ({ name: `items.${i}.text`, texts: text }));
    case 'match':
      return pairs.flatMap(({ left, right }, i) => [
        { name: `pairs.${i}.left`, texts: left },
        { name: `pairs.${i}.right`, texts: right },
      ]);
    case 'number':
    case 'text':
      return [];
  }
}

/** Every text of a question of its type, in the order of the form. */
export function textFields(form: QuestionForm): TextField[] {
  return [
    { name: 'prompt', texts: form.prompt },
    ...rowFields(form),
    ...(form.type === 'number' ? [{ name: 'number.unit', texts: form.number.unit }] : []),
    ...(form.type === 'text' ? [{ name: 'accept', texts: form.accept }] : []),
    { name: 'explanation', texts: form.explanation },
  ];
}

/** What is found in each text of each language, at the name of its field. */
export function inEveryText<Found>(
  form: QuestionForm,
  look: (text: string, language: Language) => Found[],
): { field: string; found: Found }[] {
  return textFields(form).flatMap(({ name, texts }) =>
    languages.flatMap((language) =>
      look(texts[language], language).map((found) => ({ field: `${name}.${language}`, found })),
    ),
  );
}
