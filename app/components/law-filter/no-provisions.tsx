import { useText } from '#app/i18n/use-text.ts';

/** Nothing fits the filter: what to try instead. */
export function NoProvisions() {
  const { t, to } = useText();
  return (
    <section className="panel flow">
      <h2 className="name">{t('law:filter.emptyTitle')}</h2>
      <p>{t('law:filter.emptyText')}</p>
      <p className="go">
        <a className="btn" href={to.law()}>
          {t('law:filter.all')}
        </a>
      </p>
    </section>
  );
}
