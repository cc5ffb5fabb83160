import { useLesson } from '../lesson-context.ts';

/** Where the definition of a term stands on the page of a lesson. */
export function definitionId(termId: string): string {
  return `t-${termId}`;
}

/** The terms whose definitions a piece of HTML calls for, each once. */
export function termsCalled(html: string): string[] {
  return [...new Set([...html.matchAll(/ popovertarget="t-([a-z0-9-]+)"/g)].map(([, id = '']) => id))];
}

/** The definitions of a lesson's terms, each once however often the word stands there. Unseen until called. */
export function Definitions({ terms }: { terms: readonly string[] }) {
  const { library, language, lang, to } = useLesson();
  return (
    <>
      {terms.map((id) => {
        const term = library.term(id);
        return (
          term && (
            <div key={id} id={definitionId(id)} className="definition" lang={lang} {...{ popover: 'auto' }}>
              <a className="line-link" href={to.glossary(id)}>
                {term.term[language]}
              </a>
              <p>{term.definition[language]}</p>
            </div>
          )
        );
      })}
    </>
  );
}
