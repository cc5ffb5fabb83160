import { useText } from '#app/i18n/use-text.ts';
import type { GlossaryView } from '#app/views/glossary-view.server.ts';
import { Field } from '../field/field.tsx';

/** Narrows the list of words: a plain form whose answer is an address that can be sent on. */
export function GlossaryFilter({ view }: { view: Pick<GlossaryView, 'query' | 'found' | 'total'> }) {
  const { t, to } = useText();
  const { query, found, total } = view;
  return (
    <form
      method="get"
      action={to.glossary()}
      className="flow text no-print"
      aria-label={t('search:glossary.label')}
    >
      <Field
        id="glossary-query"
        name="q"
        type="search"
        label={t('search:glossary.label')}
        defaultValue={query}
        maxLength={200}
        enterKeyHint="search"
        autoCapitalize="none"
      />
      <p className="row go">
        <button className="btn alt">{t('search:glossary.submit')}</button>
        <span role="status">{t('search:glossary.found', { found, total })}</span>
        {query !== '' && (
          <a className="line-link" href={to.glossary()}>
            {t('search:glossary.all')}
          </a>
        )}
        <a className="line-link" href={to.search(query)}>
          {t('search:everywhere')}
        </a>
      </p>
    </form>
  );
}
