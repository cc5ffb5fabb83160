import { useText } from '#app/i18n/use-text.ts';
import type { TurnoutShown } from '#app/views/labs/turnout/turnout-shown.ts';

/** What each figure rests on, and what must be known about it. */
export function SourcesTable({ shown }: { shown: TurnoutShown }) {
  const { t } = useText();
  return (
    <table className="cards small">
      <caption>{t('turnout:table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('turnout:table.source')}</th>
          <th scope="col" className="n">
            {t('turnout:field.percent')}
          </th>
          <th scope="col">{t('turnout:table.know')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.rows.map(({ id, who, scope, percent, cautions }) => (
          <tr key={id}>
            <th scope="row">
              {who} <span className="soft">· {scope}</span>
            </th>
            <td className="n" data-th={t('turnout:field.percent')}>
              <span>{percent}</span>
            </td>
            <td data-th={t('turnout:table.know')}>
              <ul className="cautions">
                {cautions.map((caution) => (
                  <li key={caution}>{caution}</li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every two sources; folded away, because their number grows fast. */
export function PairsTable({ shown }: { shown: TurnoutShown }) {
  const { t } = useText();
  if (shown.pairs.length === 0) return null;
  return (
    <>
      <section className="flow" aria-labelledby="ranges">
        <h2 id="ranges">{t('turnout:ranges')}</h2>
        <ul className="lines">
          {shown.ranges.map((range) => (
            <li key={range}>{range}</li>
          ))}
        </ul>
      </section>
      <details>
        <summary>{t('turnout:pairs.title')}</summary>
        <table className="cards small">
          <caption>{t('turnout:pairs.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('turnout:pairs.pair')}</th>
              <th scope="col" className="n">
                {t('turnout:pairs.difference')}
              </th>
              <th scope="col">{t('turnout:pairs.obstacle')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.pairs.map(({ names, difference, obstacles }, at) => (
              <tr key={at}>
                <th scope="row">{names}</th>
                <td className="n" data-th={t('turnout:pairs.difference')}>
                  <span>{difference}</span>
                </td>
                <td data-th={t('turnout:pairs.obstacle')}>
                  <span>{obstacles}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
