import { useState } from 'react';
import type { EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import type { OpenedAt } from '#app/views/studio/lesson/opened-at.ts';
import type { Language } from '#app/i18n/languages.ts';
import { useFields, useTogether, type Place } from './use-fields.ts';

/** Which language is being written, which are seen, and the ways from one place of them to another. */
export function usePlaces({ source }: Pick<EditorView, 'source'>, opened: OpenedAt) {
  const [language, setLanguage] = useState<Language>(opened.language);
  const { together, show, pair, setAll } = useTogether(opened);
  const fields = useFields(opened);
  return {
    ...{ language, setLanguage, together, setAll, fields },
    /** The languages that are seen, in their order on the page. */
    shown: together.length > 0 ? together : [language],
    /** The column beside the one that is written in. */
    beside: together.length > 1 && together.at(-1) === language ? ('first' as const) : ('last' as const),
    choose(next: Language) {
      setLanguage(next);
      show(next);
      setTimeout(() => fields.of(next)?.focus());
    },
    /** To a line of any language. */
    goTo(place: Place) {
      if (!fields.of(place.language)) {
        setLanguage(place.language);
        show(place.language);
      }
      fields.goTo(place);
    },
    /** To a sentence of the source, beside the translation. */
    goToSource(from: Language, line: number, words: string) {
      if (!source) return;
      pair(source, from);
      fields.goTo({ language: source, line, words });
    },
  };
}
