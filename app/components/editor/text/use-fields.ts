import { useRef, useState } from 'react';
import { languages, type Language } from '#app/i18n/languages.ts';
import type { OpenedAt } from '#app/views/studio/lesson/opened-at.ts';
import type { TextField } from './text-field.ts';

export interface Place {
  language: Language;
  line: number;
  /** Of that line, to be selected. */
  words?: string;
}

/** The fields that are on the page, by language. A place that was asked for is shown once its field is there. */
export function useFields({ language: first, line: opened }: OpenedAt) {
  const fields = useRef(new Map<Language, TextField>());
  const due = useRef<Place | null>(opened === null ? null : { language: first, line: opened });
  function goTo(place: Place) {
    const { language, line, words } = place;
    const field = fields.current.get(language);
    due.current = field ? null : place;
    if (line > 0) field?.goTo(line, words);
    else document.getElementById(`front-${language}-title`)?.focus();
  }
  return {
    of: (language: Language) => fields.current.get(language) ?? null,
    /** To a line of a text; 0 is above it. A field that is only being opened follows when it is there. */
    goTo,
    put(language: Language, field: TextField | null) {
      if (!field) return void fields.current.delete(language);
      fields.current.set(language, field);
      if (due.current?.language === language) goTo(due.current);
    },
  };
}

/** The languages that stand side by side: none, a pair to translate by, or all. */
export function useTogether({ language, beside }: OpenedAt) {
  const [together, setTogether] = useState<readonly Language[]>(beside ? [beside, language] : []);
  return {
    together,
    /** A language that is not in the pair is seen alone. */
    show: (next: Language) => setTogether((now) => (now.includes(next) ? now : [])),
    /** Two languages beside each other, unless both are seen already. */
    pair: (one: Language, other: Language) =>
      setTogether((now) => (now.includes(one) && now.includes(other) ? now : [one, other])),
    setAll: (all: boolean) => setTogether(all ? languages : []),
  };
}
