import { useText } from '#app/i18n/use-text.ts';
import type { RuleLink } from '#app/views/labs/seats-view.server.ts';

/** Rules the same votes can be counted by, each with its dates and what it is; one cannot be counted by, and says so. */
export function SeatRules({ rules }: { rules: readonly RuleLink[] }) {
  const { t, to } = useText();
  return (
    <section className="flow no-print" aria-labelledby="rules">
      <h2 className="name" id="rules">
        {t('labs:seats.rules')}
      </h2>
      <ul className="who">
        {rules.map(({ id, state, href, provision }) => (
          <li key={id}>
            {href ? (
              <a className="line-link" href={href}>
                {t(`labs:seats.rule.${id}`)}
              </a>
            ) : (
              <b>{t(`labs:seats.rule.${id}`)}</b>
            )}
            <p className="small soft">
              {state === 'not-verified' && '▲ '}
              {t(`labs:seats.ruleState.${state}`)}
              {provision && (
                <>
                  {' · '}
                  <a href={to.provision(provision)}>{t('labs:seats.provision')}</a>
                </>
              )}
            </p>
            {state === 'not-verified' && <p className="small">{t('labs:seats.notVerified')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
