import { useId } from 'react';
import { useText } from '#app/i18n/use-text.ts';
import type { ProvisionView } from '#app/views/law/provision-view.server.ts';
import { VersionText } from '../provision-version/version-text.tsx';
import { SpanOfDays } from './span-of-days.tsx';

interface Props {
  provision: Pick<ProvisionView, 'asOf' | 'versions'>;
  /** "YYYY-MM-DD" */
  day: string;
}

/** The text of a rule as it stood on a day, with every doubt about it; or what is known instead. */
export function AsOfText({ provision: { asOf, versions }, day }: Props) {
  const { t, format } = useText();
  const id = useId();
  if (!asOf) return null;
  if (!asOf.known) {
    return (
      <section className="note gold flow" aria-labelledby={id}>
        <h2 className="name" id={id}>
          ▲ {t('law:asOf.nothing.title')}: {format.date(day)}
        </h2>
        <p>
          {t(`law:asOf.nothing.${asOf.why}`, {
            date: asOf.on ? format.date(asOf.on) : t('law:span.unknown'),
          })}
        </p>
      </section>
    );
  }
  const version = versions.find(({ number }) => number === asOf.index + 1);
  return (
    <section className="as-of flow" aria-labelledby={id}>
      <h2 className="name" id={id}>
        {t('law:asOf.on', { date: format.date(day) })}
      </h2>
      <p className="small soft">
        <SpanOfDays from={asOf.from} until={asOf.until} />
      </p>
      {version && <VersionText text={version.text} />}
      {asOf.doubt && (
        <p className="gold">▲ {t(`law:asOf.doubt.${asOf.doubt}`, { date: format.date(asOf.knownUpTo) })}</p>
      )}
    </section>
  );
}
