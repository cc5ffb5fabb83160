import { useText } from '#app/i18n/use-text.ts';
import type { SharesShown } from '#app/views/labs/protocol/shares-shown.ts';
import { LabSteps } from '../lab-frame/lab-parts.tsx';

/** Whether shares make one whole, and whether rounding can be the reason when they do not. */
export function SharesResult({ shown }: { shown: SharesShown | null }) {
  const { t } = useText();
  if (!shown) return <p className="note">{t('sheet:shares.empty')}</p>;
  const { formula, sum, off, most, count, status } = shown;
  const isFine = status !== 'unexplained';
  const steps = [
    t('sheet:shares.step.sum', { formula }),
    ...(status === 'exact'
      ? []
      : [
          t('sheet:shares.step.off', { off }),
          t('sheet:shares.step.most', { number: count, most }),
          t(isFine ? 'sheet:shares.step.within' : 'sheet:shares.step.beyond'),
        ]),
  ];
  return (
    <>
      <section className="panel flow" aria-labelledby="outcome">
        <h2 id="outcome" className={isFine ? 'ok' : 'bad'}>
          {isFine ? '✓' : '✕'} {t(`sheet:shares.${status}`, { sum })}
        </h2>
        <SharesBar shown={shown} />
        {!isFine && <p className="note gold">{t('sheet:shares.unknown')}</p>}
      </section>
      <LabSteps steps={steps} />
    </>
  );
}

function SharesBar({ shown: { parts, whole, formula } }: { shown: SharesShown }) {
  const { t } = useText();
  return (
    <figure className="flow" role="img" aria-label={t('sheet:shares.drawing', { formula })}>
      <svg viewBox="0 0 100 7" preserveAspectRatio="none" className="bar shares-bar" aria-hidden="true">
        <rect width="100" height="7" className="bar-ground" />
        {parts.map(({ from, length, colour }, at) => (
          <rect key={at} x={from} width={length} height="7" className={`bar-${colour}`} />
        ))}
        <line x1={whole} x2={whole} y1="0" y2="7" className="shares-whole" />
      </svg>
      <ul className="meta">
        {parts.map(({ value, colour }, at) => (
          <li key={at}>
            <i className={`share-key swatch-${colour}`} /> {value} %
          </li>
        ))}
        <li>
          <i className="share-key shares-limit" /> {t('sheet:shares.whole')}
        </li>
      </ul>
    </figure>
  );
}
