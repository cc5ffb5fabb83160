import type { KitRule } from '#app/views/kit-view.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { KitPart } from '../kit-sheet/kit-part.tsx';

/** The rules behind the checklists: in the notebook itself, because their pages cannot be opened without a network. */
export function KitLaw({ rules }: { rules: KitRule[] }) {
  const { t } = useText();
  return (
    <KitPart id="kit-law" title={t('kit:law.title')}>
      <p className="text">{t('kit:law.lead')}</p>
      <p className="note gold text">{t('kit:honest.changed')}</p>
      {rules.map((rule) => (
        <Rule key={rule.citation.id} rule={rule} />
      ))}
    </KitPart>
  );
}

function Rule({ rule: { citation, text, caution, knownAsOf } }: { rule: KitRule }) {
  const { t, format, to } = useText();
  const { id, title, article, instrument, checkedOn, status, confidence } = citation;
  return (
    <article
      className="kit-rule-text flow text"
      id={`rule-${id}`}
      aria-labelledby={`rule-${id}-title`}
      tabIndex={-1}
    >
      <h3 id={`rule-${id}-title`}>{title}</h3>
      <p className="small gold">
        <b>{article}</b> · {instrument}
      </p>
      <p>{text}</p>
      <div className="law">
        {status !== 'as-known' && <p className="gold">▲ {t(`law:status.${status}`)}</p>}
        <p>
          {knownAsOf && `${t('kit:law.known', { date: format.shortDate(knownAsOf) })}. `}
          {t('kit:law.checkedOn', { date: format.shortDate(checkedOn) })}. {t(`law:confidence.${confidence}`)}
          .
        </p>
        {caution && <p>{caution}</p>}
      </div>
      <p className="small no-print">
        <a className="line-link" href={to.provision(id)} aria-describedby={`rule-${id}-title`}>
          {t('kit:law.page')}
        </a>
      </p>
    </article>
  );
}
