import { useText } from '#app/i18n/use-text.ts';
import type { InstrumentGroup, ProvisionRow } from '#app/views/law/law-view.server.ts';
import { SpanOfDays } from '../law-as-of/span-of-days.tsx';
import { LawStatus } from '../law-status/law-status.tsx';
import { InstrumentFacts } from './instrument-facts.tsx';

interface Props {
  group: InstrumentGroup;
  /** The day for which the rules are shown, "YYYY-MM-DD". */
  on: string | null;
  /** Its rules are in sight at once. */
  open: boolean;
}

/** One law or document and its rules, folded up under its name while there are many. */
export function LawInstrument({ group, on, open }: Props) {
  const { t } = useText();
  const { id, name, provisions } = group;
  return (
    <details className="law-group" id={id} open={open}>
      <summary>
        <h2 className="name">{name}</h2>
        <span className="small soft">{t('law:instrument.rules', { number: provisions.length })}</span>
      </summary>
      <InstrumentFacts instrument={group} />
      <ul className="rows law-rows">
        {provisions.map((provision) => (
          <Row key={provision.id} provision={provision} on={on} />
        ))}
      </ul>
    </details>
  );
}

function Row({ provision, on }: { provision: ProvisionRow; on: string | null }) {
  const { t, format, to } = useText();
  const { id, article, title, status, checkedOn, knownAsOf, confidence } = provision;
  return (
    <li>
      <h3>
        <a href={to.provision(id, on ?? undefined)}>{title}</a>
      </h3>
      <p className="small gold">{article}</p>
      <OnDay asOf={provision.asOf} />
      <p className="meta">
        <LawStatus {...{ status, confidence }} />
        <span>
          {t('law:checkedOn')} <time dateTime={checkedOn}>{format.shortDate(checkedOn)}</time>
        </span>
        {knownAsOf && (
          <span>
            {t('law:knownUpTo')} <time dateTime={knownAsOf}>{format.shortDate(knownAsOf)}</time>
          </span>
        )}
      </p>
    </li>
  );
}

/** From when to when the text of the asked day applied, and what is not certain about it. */
function OnDay({ asOf }: Pick<ProvisionRow, 'asOf'>) {
  const { t, format } = useText();
  if (!asOf?.known) return null;
  return (
    <p className="small">
      <SpanOfDays from={asOf.from} until={asOf.until} />
      {asOf.doubt && (
        <span className="gold">
          {' '}
          ▲ {t(`law:asOf.doubt.${asOf.doubt}`, { date: format.date(asOf.knownUpTo) })}
        </span>
      )}
    </p>
  );
}
