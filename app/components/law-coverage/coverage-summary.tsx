import { useText } from '#app/i18n/use-text.ts';
import type { CoverageView } from '#app/views/law/coverage-view.server.ts';

const kinds = ['lessons', 'practice', 'exam'] as const;

/** How many rules lack what, and the switch between all rules and those with gaps. */
export function CoverageSummary({ view }: { view: Omit<CoverageView, 'groups'> }) {
  const { t, to, format } = useText();
  const { without, gapsOnly, found, total } = view;
  return (
    <>
      <dl className="kv">
        {kinds.map((kind) => [
          <dt key={kind}>{t(`law:coverage.without.${kind}`)}</dt>,
          <dd key={`${kind}-number`} className={without[kind] > 0 ? 'gold' : 'ok'}>
            {without[kind] > 0 ? '▲' : '✓'} {format.number(without[kind])}
          </dd>,
        ])}
      </dl>
      <p className="row">
        <span role="status">{t('law:coverage.shown', { found, total })}</span>
        {gapsOnly ? (
          <a className="line-link" href={to.coverage()}>
            {t('law:coverage.all')}
          </a>
        ) : (
          <a className="line-link" href={`${to.coverage()}?gaps=only`}>
            {t('law:coverage.gapsOnly')}
          </a>
        )}
      </p>
    </>
  );
}
