import type { ReactNode } from 'react';
import { useLesson } from '../lesson-context.ts';
import { definitionId } from './definitions.tsx';

/**
 * A word of the glossary. Where the browser knows pop-overs, pressing it shows the definition on the spot; elsewhere,
 * and on paper, it is a link to the glossary. Styles show one of the two. Screen readers speak the definition with both.
 */
export function Term({ id, children }: { id: string; children?: ReactNode }) {
  const { library, to } = useLesson();
  const definition = definitionId(id);
  const known = library.term(id) !== null;
  return (
    <dfn>
      <a className="term" href={to.glossary(id)} aria-describedby={known ? definition : undefined}>
        {children}
      </a>
      {known && (
        <button
          type="button"
          className="term"
          aria-describedby={definition}
          {...{ popovertarget: definition }}
        >
          {children}
        </button>
      )}
    </dfn>
  );
}
