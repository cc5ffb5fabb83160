import { useText } from '#app/i18n/use-text.ts';

/** What one may look for, to be pressed, and what can be read as a whole. */
export function SearchExamples() {
  const { t, to } = useText();
  const examples = [t('search:example.word'), t('search:example.article'), t('search:example.short')];
  return (
    <>
      <p>{t('search:examples')}</p>
      <ul className="row">
        {examples.map((example) => (
          <li key={example}>
            <a className="line-link" href={to.search(example)}>
              {example}
            </a>
          </li>
        ))}
      </ul>
      <p className="row">
        <a className="line-link" href={to.glossary()}>
          {t('search:wholeGlossary')}
        </a>
        <a className="line-link" href={to.law()}>
          {t('search:allLaw')}
        </a>
      </p>
    </>
  );
}
