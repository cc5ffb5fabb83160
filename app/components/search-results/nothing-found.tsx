import { useText } from '#app/i18n/use-text.ts';
import type { SearchFound } from '#app/views/search-view.server.ts';

/** Nothing fits: words that look alike, and where else to look. */
export function NothingFound({ view: { suggestions } }: { view: Pick<SearchFound, 'suggestions'> }) {
  const { t, to } = useText();
  return (
    <section className="panel flow">
      <h2 className="name">{t('search:noneTitle')}</h2>
      <p>{t('search:noneText')}</p>
      {suggestions.length > 0 && (
        <>
          <p>{t('search:near')}</p>
          <ul className="row">
            {suggestions.map(({ word, address }) => (
              <li key={word}>
                <a className="line-link" href={address}>
                  {word}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="row go">
        <a className="btn alt" href={to.law()}>
          {t('search:allLaw')}
        </a>
        <a className="btn alt" href={to.glossary()}>
          {t('search:wholeGlossary')}
        </a>
      </p>
    </section>
  );
}
