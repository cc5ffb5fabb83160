import { useText } from '#app/i18n/use-text.ts';
import type { SearchFound } from '#app/views/search-view.server.ts';
import { ResultList } from './result-list.tsx';

/** The three closest answers, the rest by kind, and what only the other languages have. */
export function SearchResults({ view }: { view: SearchFound }) {
  const { t } = useText();
  const { best, groups, others, corrections } = view;
  return (
    <>
      {corrections.map(({ typed, meant }) => (
        <p key={typed} className="note gold">
          {t('search:corrected', { typed, meant })}
        </p>
      ))}
      {best.length === 0 && <p className="note gold">{t('search:otherOnly')}</p>}
      {best.length > 0 && (
        <>
          <h2>{t('search:best')}</h2>
          <ResultList results={best} mixed />
        </>
      )}
      {groups.map(({ kind, results }) => (
        <section key={kind} className="flow">
          <h2>{t(`search:group.${kind}`)}</h2>
          <ResultList results={results} />
        </section>
      ))}
      {others.length > 0 && (
        <section className="flow">
          <h2>{t('search:others')}</h2>
          <ResultList results={others} mixed />
        </section>
      )}
    </>
  );
}
