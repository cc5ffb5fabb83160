import type { EventView, TimelineYear } from '#app/content/law/timeline.ts';
import { partialDatesOf } from '#app/i18n/partial-date.ts';
import { useText } from '#app/i18n/use-text.ts';

interface Props {
  years: TimelineYear[];
  /** What a year is on the page around it; in a lesson it is no heading, and no place to lead to. */
  heading?: 'h2';
}

/** Years down the margin, their events beside them: what happened, when, and how we know it. */
export function TimelineYears({ years, heading }: Props) {
  const Year = heading ?? 'p';
  return (
    <ol className="timeline">
      {years.map(({ year, events }) => (
        <li key={year} className="tl-year">
          <Year className="no" {...(heading ? { id: `year-${year}` } : {})}>
            {year}
          </Year>
          <ul>
            {events.map((event) => (
              <Event key={event.id} event={event} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Event({ event: { date, text, basis, notVerified, provisions } }: { event: EventView }) {
  const { t, to, language } = useText();
  const dates = partialDatesOf(language);
  const within = dates.withinYear(date);
  return (
    <li>
      <p>
        {within && (
          <>
            <time dateTime={date}>
              <b>{within}</b>
            </time>
            {' · '}
          </>
        )}
        {text}
      </p>
      <p className="meta soft">
        <span>{t(`law:confidence.${basis}`)}</span>
        {notVerified && <span className="gold">▲ {t('law:timeline.notVerified')}</span>}
      </p>
      {provisions.length > 0 && (
        <ul className="small tl-rules" aria-label={t('law:timeline.rules')}>
          {provisions.map(({ id, label }) => (
            <li key={id}>
              <a href={to.provision(id)}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
