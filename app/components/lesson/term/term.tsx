import type { ReactNode } from 'react';
import { useId } from 'react';
import { useLesson } from '../lesson-context.ts';

/** A word of the glossary: a link for everybody, and its definition spoken with it by screen readers. */
export function Term({ id, children }: { id: string; children?: ReactNode }) {
  const { library, language, lang, to } = useLesson();
  const note = useId();
  const term = library.term(id);
  return (
    <>
      <dfn>
        <a className="term" href={to.glossary(id)} aria-describedby={term ? note : undefined}>
          {children}
        </a>
      </dfn>
      {term && (
        <span id={note} lang={lang} hidden>
          {term.definition[language]}
        </span>
      )}
    </>
  );
}
