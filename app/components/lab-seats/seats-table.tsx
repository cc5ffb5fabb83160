import { useText } from '#app/i18n/use-text.ts';
import type { SeatsRow, SeatsShown } from '#app/views/labs/seats-shown.ts';
import { as } from '../table-roles/table-roles.ts';
import { Dot } from './seats-result.tsx';

/** Every list with each of its numbers; a card a list on a phone. */
export function SeatsTable({ rows }: { rows: readonly SeatsRow[] }) {
  const { t } = useText();
  const counted = rows.some(({ quotient }) => quotient !== '');
  const columns = [
    { name: t('labs:seats.votes'), of: (row: SeatsRow) => row.votes },
    { name: t('labs:seats.share'), of: (row: SeatsRow) => row.share },
    ...(counted
      ? [
          { name: t('labs:seats.quotient'), of: (row: SeatsRow) => row.quotient || '—' },
          { name: t('labs:seats.whole'), of: (row: SeatsRow) => row.whole || '—' },
          { name: t('labs:seats.remainder'), of: (row: SeatsRow) => remainderText(row, t) },
        ]
      : []),
  ];
  return (
    <table className="cards small" {...as('table')}>
      <caption>{t('labs:result')}</caption>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          <th scope="col" {...as('columnheader')}>
            {t('labs:seats.list')}
          </th>
          {columns.map(({ name }) => (
            <th key={name} scope="col" {...as('columnheader')} className="n">
              {name}
            </th>
          ))}
          <th scope="col" {...as('columnheader')} className="n">
            {t('labs:seats.seatsColumn')}
          </th>
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {rows.map((row) => (
          <tr key={row.id} {...as('row')}>
            <th scope="row" {...as('rowheader')}>
              {row.colour > 0 && <Dot colour={row.colour} />} {row.name}
            </th>
            {columns.map(({ name, of }) => (
              <td key={name} {...as('cell')} className="n" data-th={name}>
                <span>{of(row)}</span>
              </td>
            ))}
            <td {...as('cell')} className="n" data-th={t('labs:seats.seatsColumn')}>
              <span>
                <b>{row.seats}</b>
                <Why row={row} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Say = ReturnType<typeof useText>['t'];

function remainderText({ remainder, extra }: SeatsRow, t: Say): string {
  if (remainder === '') return '—';
  return extra && extra !== 'no' ? `${remainder} (${t(`labs:seats.extra.${extra}`)})` : remainder;
}

/** Why a list has what it has, when the numbers before do not say it. */
function Why({ row }: { row: SeatsRow }) {
  const { t } = useText();
  if (row.admitted) return <> · {t('labs:seats.admitted')}</>;
  if (row.passes) return null;
  return <> · {t(row.seats === 0 && row.votes === '0' ? 'labs:seats.none' : 'labs:seats.below')}</>;
}

/** Remainders from the largest down, as parts of one quota: who gets the seats that are left. */
export function Remainders({ rows }: { rows: readonly SeatsRow[] }) {
  const { t } = useText();
  const ranked = rows.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  if (!ranked.some(({ extra }) => extra !== 'no')) return null;
  return (
    <figure className="flow" aria-labelledby="remainders">
      <figcaption id="remainders">
        <b>{t('labs:seats.remaindersTitle')}</b>
      </figcaption>
      <ol className="chart remainders">
        {ranked.map(({ id, name, remainder, remainderLength, extra }) => (
          <li key={id} className="chart-row">
            <span className="chart-values">
              <b>{name}</b> <span className="n">{remainder}</span>
              {extra === 'yes' && <span className="ok">✓ {t('labs:seats.remainderGets')}</span>}
              {extra === 'tied' && <span className="gold">▲ {t('labs:seats.remainderTied')}</span>}
            </span>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="bar" aria-hidden="true">
              <rect width="100" height="4" className="bar-ground" />
              <rect width={remainderLength ?? 0} height="4" className={extra === 'no' ? 'bar-5' : 'bar-1'} />
            </svg>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** Seats of a divisor method in the order in which they were given. */
export function Awards({ awards }: Pick<SeatsShown, 'awards'>) {
  const { t } = useText();
  if (awards.length === 0) return null;
  return (
    <details>
      <summary>{t('labs:seats.awards')}</summary>
      <table className="small">
        <thead>
          <tr>
            <th scope="col" className="n">
              {t('labs:seats.award')}
            </th>
            <th scope="col">{t('labs:seats.list')}</th>
            <th scope="col" className="n">
              {t('labs:seats.quotientOf')}
            </th>
          </tr>
        </thead>
        <tbody>
          {awards.map(({ seat, name, quotient, tied }, at) => (
            <tr key={at}>
              <td className="n">{seat}</td>
              <td>
                {name}
                {tied && ` · ${t('labs:seats.remainderTied')}`}
              </td>
              <td className="n">{quotient}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
