import type { Citation } from '#app/content/citations.ts';
import { useText } from '#app/i18n/use-text.ts';

/** Names the provision behind a sentence, with the date it was checked and a mark when it is not today's law. */
export function ProvisionLink({ citation }: { citation: Citation }) {
  const { t, format, to } = useText();
  const { id, article, instrument, title, checkedOn, status, confidence } = citation;
  return (
    <a className="law" href={to.provision(id)}>
      <b>{article}</b> · {instrument}
      <br />
      {title}
      <br />
      {status !== 'as-known' && <span className="gold">▲ {t(`law:status.${status}`)}. </span>}
      {t('law:checkedOn')} <time dateTime={checkedOn}>{format.shortDate(checkedOn)}</time>
      {` · ${t(`law:confidence.${confidence}`)}`}
    </a>
  );
}
