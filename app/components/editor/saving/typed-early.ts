import type { EditedText } from '#app/views/studio/lesson/editor-view.server.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import type { Written } from './open-text.ts';

/** Names of the fields of the form that is there before the page comes alive. */
export const plainFields = ['title', 'summary', 'lawCheckedOn', 'body'] as const;
type PlainField = (typeof plainFields)[number];

export const plainId = (language: Language, name: PlainField) => `plain-${language}-${name}`;

const typed = new Map<string, string>();

function note(field: Element | null) {
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  if (isField && (typed.has(field.id) || field.value !== field.defaultValue))
    typed.set(field.id, field.value);
}

/**
 * Notes what is typed into the plain form before the editor takes its place. React sets a text area back to what the
 * server sent when it comes to life: so this begins before, when the code of the page is loaded.
 */
export function noteTyping(): void {
  for (const language of languages) {
    for (const name of plainFields) note(document.getElementById(plainId(language, name)));
  }
  document.addEventListener('input', ({ target }) => target instanceof Element && note(target), true);
}

/** What was typed early in a language; null when nothing was. It is handed out once. */
export function typedEarly({ language, front, body }: EditedText): Written | null {
  const take = (name: PlainField, otherwise: string) => {
    const id = plainId(language, name);
    const value = typed.get(id);
    typed.delete(id);
    return value ?? otherwise;
  };
  const before = typed.size;
  const written = {
    front: {
      title: take('title', front.title),
      summary: take('summary', front.summary),
      lawCheckedOn: take('lawCheckedOn', front.lawCheckedOn),
    },
    body: take('body', body),
  };
  return typed.size === before ? null : written;
}
