import { useText } from '#app/i18n/use-text.ts';
import type { TableShown } from '#app/views/labs/protocol/table-shown.ts';
import { LabCsv } from '../lab-frame/lab-parts.tsx';
import { LinesTable } from './lines-table.tsx';

/** Sheets added up; of two sheets also where they differ. */
export function TableResult({ shown }: { shown: TableShown | null }) {
  const { t } = useText();
  if (!shown) return <p className="note">{t('sheet:table.empty')}</p>;
  const { sheets, rows, turnout, broken, comparison, csv } = shown;
  const hasGaps = rows.some(({ gaps }) => gaps > 0);
  return (
    <>
      <section className="panel flow" aria-labelledby="outcome">
        <h2 id="outcome">{t('sheet:table.title', { number: sheets })}</h2>
        {turnout !== null && <p>{t('sheet:turnout', { percent: turnout })}</p>}
        {broken.length > 0 && (
          <p className="note gold">▲ {t('sheet:table.broken', { names: broken.join(', ') })}</p>
        )}
        {hasGaps && <p className="note gold">▲ {t('sheet:table.hasGaps')}</p>}
        <p className="small soft">{t('sheet:table.notDistrict')}</p>
      </section>
      {comparison && <Comparison comparison={comparison} />}
      <LinesTable
        caption={t('sheet:table.caption')}
        titles={[t('sheet:table.line'), t('sheet:table.total'), ...(hasGaps ? [t('sheet:table.gaps')] : [])]}
        rows={rows.map(({ title, total, gaps }) => [title, total, ...(hasGaps ? [String(gaps)] : [])])}
      />
      <LabCsv csv={csv} />
    </>
  );
}

function Comparison({ comparison }: { comparison: NonNullable<TableShown['comparison']> }) {
  const { t } = useText();
  const [first, second] = comparison.names;
  const titles = [t('sheet:table.line'), first, second, t('sheet:compare.difference')];
  const linesThat = (same: boolean) =>
    comparison.rows
      .filter((row) => row.same === same)
      .map((row) => [row.title, row.first, row.second, row.difference]);
  const [differing, agreeing] = [linesThat(false), linesThat(true)];
  return (
    <section className="flow" aria-labelledby="differ">
      <h2 id="differ">{t('sheet:compare.title')}</h2>
      <ul className="lines">
        {comparison.findings.map((finding) => (
          <li key={finding}>{t(`sheet:compare.finding.${finding}`)}</li>
        ))}
      </ul>
      <p className="note gold">{t('sheet:compare.about')}</p>
      {differing.length > 0 && (
        <LinesTable
          caption={t('sheet:compare.caption', { first, second })}
          titles={titles}
          rows={differing}
        />
      )}
      {agreeing.length > 0 && (
        <details>
          <summary>{t('sheet:compare.agree', { number: agreeing.length })}</summary>
          <LinesTable caption={t('sheet:compare.agreeing')} titles={titles} rows={agreeing} />
        </details>
      )}
    </section>
  );
}
