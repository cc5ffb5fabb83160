import { useText } from '#app/i18n/use-text.ts';
import type { ProvisionSource, VersionView } from '#app/views/provision-view.server.ts';
import { LawStatus } from '../law-status/law-status.tsx';

/** One version of a provision: what it says in our words, from when to when, and how we know. */
export function ProvisionVersion({ version }: { version: VersionView }) {
  const { t } = useText();
  const { status, text, caution, sources } = version;
  return (
    <section className="flow version">
      <p>
        <LawStatus status={status} />
      </p>
      <p>{text.lead}</p>
      {text.items.length > 0 && (
        <ol className="points">
          {text.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      )}
      {text.tail && <p>{text.tail}</p>}
      <p className="small soft">{t('law:provision.ownWords')}</p>
      {caution && <p className="note gold">▲ {caution}</p>}
      <Dates version={version} />
      <h3 className="name">{t('law:provision.sources')}</h3>
      <Sources sources={sources} />
    </section>
  );
}

function Dates({ version }: { version: VersionView }) {
  const { t, format } = useText();
  const { from, until, knownAsOf, checkedOn, status, confidence } = version;
  const day = (value: string) => <time dateTime={value}>{format.date(value)}</time>;
  return (
    <dl className="kv small">
      <dt>{t('law:provision.checked')}</dt>
      <dd>{day(checkedOn)}</dd>
      {knownAsOf && (
        <>
          <dt>{t('law:provision.knownUpTo')}</dt>
          <dd>{day(knownAsOf)}</dd>
        </>
      )}
      <dt>{t('law:provision.from')}</dt>
      <dd>{from ? day(from) : t('law:provision.unknown')}</dd>
      {(until !== null || status === 'historic') && (
        <>
          <dt>{t('law:provision.until')}</dt>
          <dd>{until ? day(until) : t('law:provision.unknown')}</dd>
        </>
      )}
      <dt>{t('law:provision.confidence')}</dt>
      <dd>{t(`law:confidence.${confidence}`)}</dd>
    </dl>
  );
}

function Sources({ sources }: { sources: ProvisionSource[] }) {
  const { t } = useText();
  if (sources.length === 0) return <p className="small">{t('law:provision.noSources')}</p>;
  return (
    <ul className="lines small">
      {sources.map((source, i) => (
        <li key={i}>
          <Source source={source} />
        </li>
      ))}
    </ul>
  );
}

function Source({ source }: { source: ProvisionSource }) {
  switch (source.kind) {
    case 'link':
      return (
        <a className="line-link" href={source.href} rel="noreferrer noopener">
          {source.label}
        </a>
      );
    case 'document':
      return (
        <>
          {source.author}. <cite>{source.title}</cite>, {source.date.slice(0, 4)}
        </>
      );
    case 'plain':
      return source.label;
  }
}
