import { useText } from '#app/i18n/use-text.ts';
import type { InstrumentGroup, ProvisionRow } from '#app/views/law-view.server.ts';
import { LawStatus } from '../law-status/law-status.tsx';
import { InstrumentFacts } from './instrument-facts.tsx';

/** One law or document and those of its rules that lessons rest on. */
export function LawInstrument({ group }: { group: InstrumentGroup }) {
  const { id, name, provisions } = group;
  return (
    <section className="flow" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <InstrumentFacts instrument={group} />
      <ul className="rows law-rows">
        {provisions.map((provision) => (
          <Row key={provision.id} provision={provision} />
        ))}
      </ul>
    </section>
  );
}

function Row({ provision }: { provision: ProvisionRow }) {
  const { t, format, to } = useText();
  const { id, article, title, status, checkedOn, knownAsOf, confidence } = provision;
  return (
    <li>
      <h3>
        <a href={to.provision(id)}>{title}</a>
      </h3>
      <p className="small gold">{article}</p>
      <p className="small">
        <LawStatus status={status} />
      </p>
      <p className="meta">
        <span>
          {t('law:checkedOn')} <time dateTime={checkedOn}>{format.shortDate(checkedOn)}</time>
        </span>
        {knownAsOf && (
          <span>
            {t('law:knownUpTo')} <time dateTime={knownAsOf}>{format.shortDate(knownAsOf)}</time>
          </span>
        )}
        <span>{t(`law:confidence.${confidence}`)}</span>
      </p>
    </li>
  );
}
