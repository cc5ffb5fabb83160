import { useText } from '#app/i18n/use-text.ts';
import type { BallotWay } from '#app/views/labs/protocol/ballot-ways.ts';

/** How many ballots there are at each station: bars of one scale, every part named beside them. */
export function BallotWays({ ways }: { ways: readonly BallotWay[] }) {
  const { t } = useText();
  if (ways.length < 2) return null;
  const said = ways.map(({ title, total }) => `${title} ${total}`).join(', ');
  return (
    <figure className="flow">
      <figcaption>
        <b>{t('sheet:way.title')}</b>
      </figcaption>
      <div className="chart" role="img" aria-label={t('sheet:way.alt', { stations: said })}>
        {ways.map((way) => (
          <div key={way.station} className="chart-row">
            <span>
              <b>{way.title}</b> {way.total}
            </span>
            <Bar parts={way.parts} />
            {way.parts.length > 1 && (
              <span className="small chart-values">
                {way.parts.map(({ name, value, colour }, at) => (
                  <span key={at}>
                    <i className={`swatch-${colour}`} />
                    {name} {value}
                  </span>
                ))}
              </span>
            )}
          </div>
        ))}
      </div>
      <p className="small soft">{t('sheet:way.about')}</p>
    </figure>
  );
}

interface Part {
  from: number;
  length: number;
  colour: number;
}

/** Parts side by side, in hundredths of the longest bar. */
export function Bar({ parts }: { parts: readonly Part[] }) {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="bar" aria-hidden="true">
      <rect width="100" height="4" className="bar-ground" />
      {parts.map(({ from, length, colour }, at) => (
        <rect key={at} x={from} width={length} height="4" className={`bar-${colour}`} />
      ))}
    </svg>
  );
}
