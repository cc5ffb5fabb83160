import { useText } from '#app/i18n/use-text.ts';
import type { InstrumentView } from '#app/views/law/law-view.server.ts';

/** What a law or document is: number, date, how it stands today, and where the official page is. */
export function InstrumentFacts({ instrument }: { instrument: InstrumentView }) {
  const { t, format } = useText();
  const { number, adopted, status, note, url } = instrument;
  return (
    <div className="small">
      <p className="meta">
        {number && <span>{t('law:instrument.number', { number })}</span>}
        {adopted && <span>{t('law:instrument.adopted', { date: format.date(adopted) })}</span>}
        <span className={status === 'in-force' ? undefined : 'gold'}>
          {status === 'in-force' ? '●' : '▲'} {t(`law:instrument.status.${status}`)}
        </span>
      </p>
      <p>{note}</p>
      {url && (
        <p>
          <a className="line-link" href={url} rel="noreferrer noopener">
            {t('law:instrument.official', { host: new URL(url).hostname })}
          </a>
        </p>
      )}
    </div>
  );
}
