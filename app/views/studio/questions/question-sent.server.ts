import type { Library } from '#app/content/library.ts';
import { writeBody } from '#app/content/question-draft/body.ts';
import { faultsOf } from '#app/content/question-draft/faults.ts';
import { readFields, type SentFields } from '#app/content/question-draft/fields.ts';
import { questionTypes, rowKindOf, type QuestionForm } from '#app/content/question-draft/question-form.ts';
import { applyEdit, readEdit } from '#app/content/question-draft/rows.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { Search } from './cited.server.ts';
import { isQuestionId } from './question-id.ts';
import type { QuestionOnDesk, QuestionsOnDesk } from './questions-on-desk.server.ts';

export interface QuestionSent {
  form: QuestionForm;
  body: string;
  /** The version the form was made from; null when there was no draft. */
  version: number | null;
  /** As it is kept now, before this form. */
  kept: QuestionOnDesk | null;
  /** As the form has it: what the page shows when it cannot be kept. */
  asSent: Pick<QuestionOnDesk, 'form' | 'state' | 'version' | 'savedAt' | 'faults'> & { isNew: boolean };
  search: Search | null;
  /** Where to go once it is kept: query and place on the page. */
  then: string;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/**
 * What is looked for: by its button, or by Enter in its field, which sends words that were not looked for yet. What was
 * found before does not stand in the way of saving.
 */
function searchIn(sent: SentFields, intent: string): Search | null {
  for (const kind of ['provision', 'fact'] as const) {
    const words = textOf(sent.get(`find.${kind}`)).slice(0, 120);
    const act = kind === 'provision' ? textOf(sent.get('find.act')) : '';
    const entered = intent === 'save' && words !== '' && words !== textOf(sent.get(`found.${kind}`));
    if (words + act !== '' && (entered || intent === `find-${kind}`)) return { kind, words, act };
  }
  return null;
}

function placeAfter(form: QuestionForm, intent: string): string {
  const edit = readEdit(intent);
  if (!edit) return '#to-mend';
  const kind = rowKindOf(form.type);
  const last = kind && form[kind].at(-1)?.id;
  if (edit.edit === 'add-row') return `#row-${last ?? ''}`;
  return edit.edit === 'remove-row' ? '#rows-title' : `#row-${edit.about}`;
}

function thenOf(sent: Pick<QuestionSent, 'form' | 'search'>, intent: string, language: Language): string {
  const { form, search } = sent;
  if (search) {
    const { kind, words, act } = search;
    const query = new URLSearchParams({ find: kind, words, ...(act === '' ? {} : { act }) });
    return `?${query.toString()}#${kind}s`;
  }
  if (intent === 'preview') return `?preview=${language}#preview`;
  if (intent === 'ask-delete') return '?delete=ask#delete';
  return readEdit(intent) ? placeAfter(form, intent) : '?check=yes#to-mend';
}

function restingOn(form: QuestionForm, { kind, words }: Search): QuestionForm {
  const list = `${kind}s` as const;
  return { ...form, [list]: [...new Set([...form[list], words])] };
}

/**
 * Reads the form of a question: `asked` is the id in the address, or "new". Null when there is no such question in the
 * course, or when a new one names an id that is none of the course's.
 */
export function questionSent(
  library: Library,
  desk: QuestionsOnDesk,
  { asked, sent, language }: { asked: string; sent: SentFields; language: Language },
): QuestionSent | null {
  const id = asked === 'new' ? textOf(sent.get('id')) : asked;
  const kept = desk.questions.find(({ form }) => form.id === id) ?? null;
  const isFree = asked === 'new' && isQuestionId(id, desk.course.slug) && library.question(id) === null;
  const type = kept?.form.type ?? questionTypes.find((one) => one === textOf(sent.get('type')));
  if ((!kept && !isFree) || !type) return null;

  const intent = textOf(sent.get('intent'));
  const edit = readEdit(intent);
  const looked = searchIn(sent, intent);
  let form = readFields(sent, id, type);
  if (edit) form = applyEdit(form, edit.edit, edit.about);
  // An id that is known is no search but a choice.
  const isExact = looked && desk.known[looked.kind](looked.words);
  if (isExact) form = restingOn(form, looked);
  const search = isExact ? null : looked;
  const version = /^\d{1,9}$/.test(textOf(sent.get('version'))) ? Number(textOf(sent.get('version'))) : null;
  const now = {
    state: kept?.state ?? ('draft' as const),
    version: kept?.version ?? null,
    savedAt: kept?.savedAt ?? null,
  };
  return {
    ...{ form, body: writeBody(form), version, kept, search },
    asSent: { ...now, form, faults: faultsOf(form, desk.known), isNew: kept === null },
    then: isExact ? `#${looked.kind}s` : thenOf({ form, search }, intent, language),
  };
}
