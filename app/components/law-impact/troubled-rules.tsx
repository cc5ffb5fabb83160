import { useText } from '#app/i18n/use-text.ts';
import type { ImpactPage } from '#app/views/law/impact-view.server.ts';
import { HealthWord } from '../law-health/health-word.tsx';

/** Rules that are stale, changed under a lesson, or not verified at all. */
export function TroubledRules({ rules }: { rules: ImpactPage['troubled'] }) {
  const { t, to, format } = useText();
  return (
    <section className="flow" aria-labelledby="troubled">
      <h2 id="troubled">
        {t('law:impact.troubled')}: {format.number(rules.length)}
      </h2>
      {rules.length === 0 ? (
        <p className="note ok">✓ {t('law:impact.noTrouble')}</p>
      ) : (
        <ul className="rows law-rows">
          {rules.map(({ id, label, health, confidence, checkedOn, lessons }) => (
            <li key={id}>
              <p>
                <a href={to.lawImpact(id)}>{label}</a>
              </p>
              <p className="meta">
                <HealthWord {...{ health, confidence }} />
                <span>
                  {t('law:checkedOn')} <time dateTime={checkedOn}>{format.shortDate(checkedOn)}</time>
                </span>
                <span>{t('law:impact.lessonCount', { number: lessons })}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
