import { useText } from '#app/i18n/use-text.ts';
import type { ProvisionSource, VersionView } from '#app/views/law/provision-view.server.ts';
import { LawStatus } from '../law-status/law-status.tsx';
import { VersionText } from './version-text.tsx';

interface Props {
  version: VersionView;
  /** One of several: it has a heading of its own, and says what it changed. */
  heading: boolean;
}

/** One version of a provision: what it says in our words, what changed, from when to when, and how we know. */
export function ProvisionVersion({ version, heading }: Props) {
  const { t } = useText();
  const { number, status, confidence, text, change, caution, sources } = version;
  return (
    <section className="flow version">
      {heading && <h3>{t('law:provision.version', { number })}</h3>}
      <p>
        <LawStatus {...{ status, confidence }} />
      </p>
      {heading && <Change number={number} change={change} />}
      <VersionText text={text} />
      <p className="small soft">{t('law:provision.ownWords')}</p>
      {caution && <p className="note gold">▲ {caution}</p>}
      <Dates version={version} />
      <p className="name small">{t('law:provision.sources')}</p>
      <Sources sources={sources} />
    </section>
  );
}

/** What this version brought. The oldest one we know changed nothing. */
function Change({ number, change }: Pick<VersionView, 'number' | 'change'>) {
  const { t } = useText();
  if (number === 1) return <p className="small soft">{t('law:provision.firstKnown')}</p>;
  return (
    <p className="note">
      <b>{t('law:provision.change')}.</b> {change ?? t('law:provision.noChange')}
    </p>
  );
}

function Dates({ version }: { version: VersionView }) {
  const { t, format } = useText();
  const { from, until, knownAsOf, checkedOn, status, tier } = version;
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
      <dt>{t('law:provision.tier')}</dt>
      <dd>{t(`law:tier.${tier}`)}</dd>
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
