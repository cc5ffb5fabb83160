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

const isNew = (sent: SentFields, { kind, words }: Search) =>
  words !== '' && words !== textOf(sent.get(`found.${kind}`));

/** What stands in the fields of the search: of two the one whose button was pressed, else the one typed anew. */
function searchIn(sent: SentFields, intent: string): Search | null {
  const typed = (['provision', 'fact'] as const).map((kind) => ({
    ...{ kind, words: textOf(sent.get(`find.${kind}`)).slice(0, 120) },
    act: kind === 'provision' ? textOf(sent.get('find.act')) : '',
  }));
  const [first, second] = typed.filter(({ words, act }) => words + act !== '');
  const pressed = [first, second].find((one) => one && intent === `find-${one.kind}`);
  return pressed ?? [first, second].find((one) => one && isNew(sent, one)) ?? first ?? null;
}

/**
 * Whether it is looked for: by its button, or by Enter in its field, which sends words that were not looked for yet.
 * What was found before does not stand in the way of saving.
 */
const isAsked = (sent: SentFields, search: Search, intent: string) =>
  intent === `find-${search.kind}` || (intent === 'save' && isNew(sent, search));

function queryOf({ kind, words, act }: Search): string {
  return `?${new URLSearchParams({ find: kind, words, ...(act === '' ? {} : { act }) }).toString()}`;
}

function placeAfter(form: QuestionForm, intent: string): string {
  const edit = readEdit(intent);
  if (!edit) return '#to-mend';
  const kind = rowKindOf(form.type);
  const last = kind && form[kind].at(-1)?.id;
  if (edit.edit === 'add-row') return `#row-${last ?? ''}`;
  return edit.edit === 'remove-row' ? '#rows-title' : `#row-${edit.about}`;
}

/** `search` is what stands in the field of the search, `asked` whether it is looked for now. */
function thenOf(
  { form, search, asked }: { form: QuestionForm; search: Search | null; asked: boolean },
  intent: string,
  language: Language,
): string {
  if (search && asked) return `${queryOf(search)}#${search.kind}s`;
  if (intent === 'preview') return `?preview=${language}#preview`;
  if (intent === 'ask-delete') return '?delete=ask#delete';
  // Rows come and go, and what was found stays where it is.
  return readEdit(intent) ? (search ? queryOf(search) : '') + placeAfter(form, intent) : '?check=yes#to-mend';
}

/** Back to the list in which a choice was made by its button. */
const chosen = (intent: string, choice: Search | null) =>
  choice && intent === `find-${choice.kind}` ? `#${choice.kind}s` : null;

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
  const isChoice = looked !== null && isNew(sent, looked) && desk.known[looked.kind](looked.words);
  if (isChoice) form = restingOn(form, looked);
  const search = isChoice ? null : looked;
  const isLooking = search !== null && isAsked(sent, search, intent);
  const version = /^\d{1,9}$/.test(textOf(sent.get('version'))) ? Number(textOf(sent.get('version'))) : null;
  const now = {
    state: kept?.state ?? ('draft' as const),
    version: kept?.version ?? null,
    savedAt: kept?.savedAt ?? null,
  };
  return {
    ...{ form, body: writeBody(form), version, kept, search },
    asSent: { ...now, form, faults: faultsOf(form, desk.known), isNew: kept === null },
    then:
      chosen(intent, isChoice ? looked : null) ??
      thenOf({ form, search, asked: isLooking }, intent, language),
  };
}
