import { useText } from '#app/i18n/use-text.ts';
import type { SeatsRow, SeatsShown } from '#app/views/labs/seats-shown.ts';

/** What the votes became: the numbers of seats, a drawing of the chamber, and what stayed open. */
export function SeatsResult({ shown }: { shown: SeatsShown }) {
  const { t } = useText();
  const { status, headline, rows, drawing, tie } = shown;
  return (
    <section className="panel flow" aria-labelledby="outcome">
      <h2 id="outcome">{t(`labs:seats.status.${status}`, { headline })}</h2>
      {tie && (
        <p className="note gold">
          ▲ {t('labs:seats.tie', { number: tie.seatsAtStake, names: tie.parties.join(', ') })}
        </p>
      )}
      {drawing && <Chamber drawing={drawing} rows={rows} />}
    </section>
  );
}

/** Seats as dots; beside them the same in words, for those who cannot see or tell the colours. */
export function Chamber({
  drawing,
  rows,
}: {
  drawing: NonNullable<SeatsShown['drawing']>;
  rows: readonly SeatsRow[];
}) {
  const { t } = useText();
  const withSeats = rows.filter(({ seats }) => seats > 0);
  const words = withSeats.map(({ name, seats }) => `${name} ${seats}`).join(', ');
  return (
    <figure className="flow">
      <svg
        className="chamber"
        viewBox="0 0 320 172"
        role="img"
        aria-label={`${t('labs:seats.drawing', { number: drawing.points.length })}. ${words}`}
      >
        {drawing.points.map(({ x, y, colour }, at) => (
          <circle key={at} cx={x} cy={y} r={drawing.radius} className={`seat-${Math.min(colour, 7)}`} />
        ))}
      </svg>
      <figcaption>
        <ul className="meta center">
          {withSeats.map(({ id, name, seats, colour }) => (
            <li key={id}>
              <Dot colour={colour} /> {name} <b>{seats}</b>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

export function Dot({ colour }: { colour: number }) {
  return (
    <svg className="dot" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.5" className={`seat-${Math.min(colour, 7)}`} />
    </svg>
  );
}
