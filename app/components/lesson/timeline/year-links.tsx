import type { TimelineYear } from '#app/content/law/timeline.ts';
import { useText } from '#app/i18n/use-text.ts';

/** Every year of the time line, each a step down the page. */
export function YearLinks({ years }: { years: Pick<TimelineYear, 'year'>[] }) {
  const { t } = useText();
  return (
    <nav className="alphabet no-print" aria-label={t('law:timeline.years')}>
      <ul>
        {years.map(({ year }) => (
          <li key={year}>
            <a className="tl-jump" href={`#year-${year}`}>
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
