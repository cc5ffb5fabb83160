import { languageNames, languages, type Localized } from '../../i18n/languages.ts';
import { letterFaults } from '../check/check-letters.ts';
import { untranslated } from '../check/check-translated.ts';
import { readDecimal } from './decimal.ts';
import { rowKindOf, type OptionRow, type QuestionForm } from './question-form.ts';
import { inEveryText, textFields } from './text-fields.ts';
import { linesOf } from './tidy.ts';

export type FaultKind =
  | 'empty'
  | 'emptyRow'
  | 'fewOptions'
  | 'fewItems'
  | 'fewPairs'
  | 'oneRight'
  | 'severalRight'
  | 'twice'
  | 'lettersMixed'
  | 'notTranslated'
  // Worth a look only.
  | 'letterLone'
  | 'numbersDiffer'
  | 'termAvoided'
  | 'notNumber'
  | 'ambiguousNumber'
  | 'negative'
  | 'lesson'
  | 'objective'
  | 'use'
  | 'difficulty'
  | 'unsupported'
  | 'unknownProvision'
  | 'unknownFact';

/** What is to be mended, and the name of the field where it is. */
export interface FieldFault {
  field: string;
  kind: FaultKind;
  /** What the sentence about it quotes. */
  values?: Record<string, string | number>;
}

/** What a question may point to: ids of its course and of the registers. */
export interface Known {
  lessons: ReadonlySet<string>;
  objectives: ReadonlySet<string>;
  provision(id: string): boolean;
  fact(id: string): boolean;
}

const fault = (field: string, kind: FaultKind): FieldFault => ({ field, kind });
const isBlank = (text: Localized) => languages.every((language) => text[language] === '');

function emptyFaults(name: string, text: Localized): FieldFault[] {
  return languages.filter((language) => text[language] === '').map((language) => fault(`${name}.${language}`, 'empty'));
}

/** Where a text reads like one before it, in one of the languages. */
function twiceFaults(names: readonly string[], texts: readonly Localized[]): FieldFault[] {
  return languages.flatMap((language) => {
    const folded = texts.map((text) => text[language].toLocaleLowerCase(language));
    return folded.flatMap((text, place) =>
      text !== '' && folded.indexOf(text) !== place ? [fault(`${names[place] ?? ''}.${language}`, 'twice')] : [],
    );
  });
}

function keyFaults(type: QuestionForm['type'], options: readonly OptionRow[]): FieldFault[] {
  const right = options.filter(({ correct }) => correct).length;
  if (type === 'single') return right === 1 ? [] : [fault('right', 'oneRight')];
  return right >= 2 && right < options.length ? [] : [fault('right', 'severalRight')];
}

const fewest = { single: 2, multiple: 3, order: 3, match: 2 } as const;
const few = { options: 'fewOptions', items: 'fewItems', pairs: 'fewPairs' } as const;

function rowTexts(form: QuestionForm): { name: string; texts: [field: string, text: Localized][] }[] {
  switch (form.type) {
    case 'single':
    case 'multiple':
      return form.options.map(({ text, feedback }, i) => ({
        ...{ name: `options.${i}`, texts: [['text', text], ['feedback', feedback]] },
      }));
    case 'order':
      return form.items.map(({ text }, i) => ({ name: `items.${i}`, texts: [['text', text]] }));
    case 'match':
      return form.pairs.map(({ left, right }, i) => ({
        ...{ name: `pairs.${i}`, texts: [['left', left], ['right', right]] },
      }));
    case 'number':
    case 'text':
      return [];
  }
}

function rowFaults(form: QuestionForm): FieldFault[] {
  const kind = rowKindOf(form.type);
  if (kind === null) return [];
  const rows = rowTexts(form);
  const faults = rows.flatMap(({ name, texts }) =>
    texts.every(([, text]) => isBlank(text))
      ? [fault(`${name}.${texts[0]?.[0] ?? 'text'}.kk`, 'emptyRow')]
      : texts.flatMap(([field, text]) => emptyFaults(`${name}.${field}`, text)),
  );
  for (const field of form.type === 'match' ? ['left', 'right'] : ['text']) {
    const named = rows.map(({ name, texts }) => ({ name: `${name}.${field}`, text: texts.find(([f]) => f === field)?.[1] }));
    const there = named.flatMap(({ name, text }) => (text ? [{ name, text }] : []));
    faults.push(...twiceFaults(there.map(({ name }) => name), there.map(({ text }) => text)));
  }
  const least = fewest[form.type as keyof typeof fewest];
  if (rows.length < least) faults.push(fault('rows', few[kind]));
  return kind === 'options' ? [...keyFaults(form.type, form.options), ...faults] : faults;
}

function typedFaults(form: QuestionForm): FieldFault[] {
  if (form.type === 'text') {
    return languages
      .filter((language) => linesOf(form.accept[language]).length === 0)
      .map((language) => fault(`accept.${language}`, 'empty'));
  }
  if (form.type !== 'number') return [];
  const { value, tolerance, unit } = form.number;
  const figures = [
    ['number.value', value],
    ['number.tolerance', tolerance],
  ] as const;
  const faults = figures.flatMap(([field, typed]) => {
    if (typed === '') return [fault(field, 'empty')];
    const read = readDecimal(typed);
    if (!read.ok) return [fault(field, read.reason)];
    return field === 'number.tolerance' && read.value < 0 ? [fault(field, 'negative')] : [];
  });
  return [...faults, ...emptyFaults('number.unit', unit)];
}

function tagFaults(form: QuestionForm, known: Known): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!known.lessons.has(form.lesson)) faults.push(fault('lesson', 'lesson'));
  if (!known.objectives.has(form.objective)) faults.push(fault('objective', 'objective'));
  if (form.use.length === 0) faults.push(fault('use', 'use'));
  if (!/^[123]$/.test(form.difficulty)) faults.push(fault('difficulty', 'difficulty'));
  if (form.provisions.length + form.facts.length === 0) faults.push(fault('provision', 'unsupported'));
  if (!form.provisions.every(known.provision)) faults.push(fault('provision', 'unknownProvision'));
  if (!form.facts.every(known.fact)) faults.push(fault('fact', 'unknownFact'));
  return faults;
}

/** Words with letters of two alphabets; `letters` are those of the alphabet that has fewer in the word. */
function letterMixes(form: QuestionForm): FieldFault[] {
  const mixed = inEveryText(form, (text, language) =>
    letterFaults(text, language).filter(({ code }) => code === 'letters-mixed'),
  );
  return mixed.map(({ field, found: { word } }) => {
    const latin = [...word].filter((sign) => /\p{Script=Latin}/u.test(sign));
    const cyrillic = [...word].filter((sign) => /\p{Script=Cyrillic}/u.test(sign));
    const letters = (latin.length > cyrillic.length ? cyrillic : latin).join(' ');
    return { field, kind: 'lettersMixed', values: { word, letters } };
  });
}

/** Sentences left in another language; an answer to be typed has its own forms in each. */
function sameTexts(form: QuestionForm): FieldFault[] {
  const texts = textFields(form).filter(({ name }) => name !== 'accept');
  return texts.flatMap(({ name, texts: text }) =>
    untranslated(text).map(([language, like]): FieldFault => ({
      ...{ field: `${name}.${language}`, kind: 'notTranslated' },
      values: { language: languageNames[like].full },
    })),
  );
}

/** All that is to be mended before the question can be checked and published, in the order of the form. */
export function faultsOf(form: QuestionForm, known: Known): FieldFault[] {
  return [
    ...tagFaults(form, known),
    ...emptyFaults('prompt', form.prompt),
    ...rowFaults(form),
    ...typedFaults(form),
    ...emptyFaults('explanation', form.explanation),
    ...letterMixes(form),
    ...sameTexts(form),
  ];
}

/** The languages in which nothing is missing; a row without a word is missing in all of them. */
export function languagesDone(faults: readonly FieldFault[]): Localized<boolean> {
  const blankRow = faults.some(({ kind }) => kind === 'emptyRow');
  const missing = new Set(faults.flatMap(({ kind, field }) => (kind === 'empty' ? field.split('.').at(-1) : [])));
  const done = languages.map((language) => [language, !blankRow && !missing.has(language)]);
  return Object.fromEntries(done) as Localized<boolean>;
}
