import { languages, type Localized } from '../../i18n/languages.ts';
import type { QuestionType } from '../schema/question.ts';
import { tidy, tidyLine } from './tidy.ts';
import { maxRows, uses, type ItemRow, type OptionRow, type PairRow, type QuestionForm } from './question-form.ts';

/** What a form sent: names and texts. Names of rows carry their place: `options.0.text.kk`. */
export interface SentFields {
  get(name: string): unknown;
  getAll(name: string): unknown[];
}

/** No list of tags of one question is longer. */
const maxTags = 30;

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

const idsIn = (sent: SentFields, name: string) => [
  ...new Set(
    sent
      .getAll(name)
      .map((value) => textOf(value).trim())
      .filter((id) => id !== ''),
  ),
].slice(0, maxTags);

function localized(sent: SentFields, name: string, clean: (text: string) => string = tidy): Localized {
  const entries = languages.map((language) => [language, clean(textOf(sent.get(`${name}.${language}`)))]);
  return Object.fromEntries(entries) as Localized;
}

/** The rows a form sent, as long as one follows the other. */
function rows<Row>(sent: SentFields, kind: string, read: (id: string, name: string) => Row): Row[] {
  const found: Row[] = [];
  for (let place = 0; place < maxRows; place += 1) {
    const id = textOf(sent.get(`${kind}.${place}.id`)).trim();
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) break;
    found.push(read(id, `${kind}.${place}`));
  }
  return found;
}

/** Reads a sent form. Whatever is missing is empty; nothing is refused, faults are found later. */
export function readFields(sent: SentFields, id: string, type: QuestionType): QuestionForm {
  const right = new Set(sent.getAll('right').map(textOf));
  return {
    ...{ id, type },
    lesson: textOf(sent.get('lesson')).trim(),
    objective: textOf(sent.get('objective')).trim(),
    use: uses.filter((use) => sent.getAll('use').includes(use)),
    difficulty: textOf(sent.get('difficulty')).trim(),
    provisions: idsIn(sent, 'provision'),
    facts: idsIn(sent, 'fact'),
    prompt: localized(sent, 'prompt'),
    explanation: localized(sent, 'explanation'),
    options: rows<OptionRow>(sent, 'options', (rowId, name) => ({
      ...{ id: rowId, correct: right.has(rowId) },
      ...{ text: localized(sent, `${name}.text`), feedback: localized(sent, `${name}.feedback`) },
    })),
    items: rows<ItemRow>(sent, 'items', (rowId, name) => ({ id: rowId, text: localized(sent, `${name}.text`) })),
    pairs: rows<PairRow>(sent, 'pairs', (rowId, name) => ({
      ...{ id: rowId, left: localized(sent, `${name}.left`), right: localized(sent, `${name}.right`) },
    })),
    number: {
      value: tidyLine(textOf(sent.get('number.value'))),
      tolerance: tidyLine(textOf(sent.get('number.tolerance'))),
      unit: localized(sent, 'number.unit', tidyLine),
    },
    accept: localized(sent, 'accept'),
  };
}
