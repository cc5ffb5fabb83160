import { languages, type Language } from '../../i18n/languages.ts';
import { numbersIn } from '../check/check-languages.ts';
import { letterFaults } from '../check/check-letters.ts';
import type { FieldFault } from './faults.ts';
import type { QuestionForm } from './question-form.ts';
import { inEveryText, textFields, type TextField } from './text-fields.ts';

/** Finds words of a text that the glossary asks to avoid, with the agreed ones. */
export type Avoided = (text: string, language: Language) => { bad: string; instead: string }[];

/** At the language that says other numbers than the two others, else at the first. */
function numbersDiffer({ name, texts }: TextField): FieldFault[] {
  if (languages.some((language) => texts[language] === '')) return [];
  const numbers = (language: Language) => numbersIn(texts[language]).toSorted().join('; ') || '—';
  const values = { kk: numbers('kk'), ru: numbers('ru'), en: numbers('en') };
  const all = Object.values(values);
  if (new Set(all).size === 1) return [];
  const odd = languages.find((one) => all.filter((other) => other === values[one]).length === 1);
  const field = new Set(all).size === 2 && odd ? odd : 'kk';
  return [{ field: `${name}.${field}`, kind: 'numbersDiffer', values }];
}

/**
 * What is worth a look before the question is sent to be checked: the same that the check of a lesson warns of. An
 * answer typed as a word has one accepted form or another in each language: its numbers are not compared.
 */
export function warningsOf(form: QuestionForm, avoided: Avoided): FieldFault[] {
  const lone = inEveryText(form, (text, language) =>
    letterFaults(text, language).filter(({ code }) => code === 'letters-lone'),
  );
  const terms = inEveryText(form, avoided).filter(({ field }) => /^(prompt|explanation)\./.test(field));
  const found: FieldFault[] = [
    ...lone.map(({ field, found: { word } }): FieldFault => ({ field, kind: 'letterLone', values: { word } })),
    ...terms.map(({ field, found }): FieldFault => ({ field, kind: 'termAvoided', values: { ...found } })),
    ...textFields(form)
      .filter(({ name }) => name !== 'accept')
      .flatMap(numbersDiffer),
  ];
  const order = textFields(form).map(({ name }) => name);
  const place = ({ field }: FieldFault) => order.indexOf(field.slice(0, -3));
  return found.toSorted((a, b) => place(a) - place(b));
}
