import { useRef, useState } from 'react';
import { languages, type Language } from '#app/i18n/languages.ts';
import type { OpenedAt } from '#app/views/studio/lesson/opened-at.ts';
import type { TextField } from './text-field.ts';

/** The fields that are on the page, by language. The line the editor was opened at is shown once its field is there. */
export function useFields({ language: first, line }: OpenedAt) {
  const fields = useRef(new Map<Language, TextField>());
  const due = useRef(line);
  function goTo(language: Language, number: number) {
    if (number > 0) fields.current.get(language)?.goTo(number);
    else document.getElementById(`front-${language}-title`)?.focus();
  }
  return {
    of: (language: Language) => fields.current.get(language) ?? null,
    /** To a line of a text; 0 is above it. */
    goTo,
    put(language: Language, field: TextField | null) {
      if (!field) return void fields.current.delete(language);
      fields.current.set(language, field);
      if (language !== first || due.current === null) return;
      goTo(language, due.current);
      due.current = null;
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
    setAll: (all: boolean) => setTogether(all ? languages : []),
  };
}
