import { Fragment } from 'react';
import type { ChartKind } from '#app/content/guard/components.ts';
import type { Dataset } from '#app/content/schema/dataset.ts';
import { useLesson } from '../lesson-context.ts';
import { ChartTable } from './chart-table.tsx';
import { useFigures } from './use-figures.ts';

const tiers = {
  law: 'lesson:source.tier.law',
  'official-figure': 'lesson:source.tier.officialFigure',
  'observer-figure': 'lesson:source.tier.observerFigure',
  assessment: 'lesson:source.tier.assessment',
  proposal: 'lesson:source.tier.proposal',
  derived: 'lesson:source.tier.derived',
} as const satisfies Record<Dataset['tier'], string>;

type Row = Dataset['rows'][number];

/** One drawn part: where it begins and how long it is, in hundredths of the widest bar. */
interface Part {
  column: string;
  from: number;
  length: number;
  colour: number;
}

/** The parts of a row: side by side in a stack, each alone in a group of bars. */
function partsOf(row: Row, { columns }: Dataset, most: number, kind: ChartKind): Part[][] {
  let from = 0;
  const parts = columns.map(({ id }, colour): Part => {
    const length = (100 * (row.values[id] ?? 0)) / most;
    const part = { column: id, from: kind === 'stack' ? from : 0, length, colour: colour + 1 };
    from += length;
    return part;
  });
  return kind === 'stack' ? [parts] : parts.map((part) => [part]);
}

/** What the longest bar stands for; never nought, which could not be divided by. */
function longest({ columns, rows }: Dataset, kind: ChartKind): number {
  const values = (row: Row) => columns.map(({ id }) => row.values[id] ?? 0);
  const lengths = rows.flatMap((row) =>
    kind === 'stack' ? [values(row).reduce((sum, value) => sum + value, 0)] : values(row),
  );
  return Math.max(...lengths) || 1;
}

function Bars({ parts }: { parts: Part[] }) {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="bar">
      <rect width="100" height="4" className="bar-ground" />
      {parts.map(({ column, from, length, colour }) => (
        <rect key={column} x={from} width={length} height="4" className={`bar-${colour}`} />
      ))}
    </svg>
  );
}

function Drawing({ data, kind, alt }: { data: Dataset; kind: ChartKind; alt: string }) {
  const { language } = useLesson();
  const figure = useFigures(data);
  const most = longest(data, kind);
  const { columns } = data;
  const named = columns.length > 1;
  return (
    <div role="img" aria-label={alt} className="chart">
      {data.rows.map((row) => (
        <div key={row.id} className="chart-row">
          <b>{row.label[language]}</b>
          {partsOf(row, data, most, kind).map((parts) => (
            <Fragment key={parts[0]?.column}>
              <span className="small chart-values">
                {parts.map(({ column, colour }) => (
                  <span key={column}>
                    {named && <i className={`swatch-${colour}`} />}
                    {named && `${columns[colour - 1]?.label[language]}: `}
                    {figure(row.values[column])}
                  </span>
                ))}
              </span>
              <Bars parts={parts} />
            </Fragment>
          ))}
        </div>
      ))}
    </div>
  );
}

/**
 * Figures as bars, with the same figures as a table. The words are HTML and only the bars are drawn, so that they wrap
 * and grow on a small screen. Colour never stands alone: every part has its name and figure beside it.
 */
export function Chart({ data: id, kind, alt }: { data: string; kind: ChartKind; alt: string }) {
  const { library, t, language, lang } = useLesson();
  const data = library.dataset(id);
  if (!data) return <p lang={lang}>▲ {t('lesson:chart.unknown')}</p>;
  const unit = data.unit[language];
  return (
    <figure className="flow chart-figure" lang={lang}>
      <figcaption>
        <b>{data.title[language]}</b>
        {unit !== '%' && `, ${unit}`}
      </figcaption>
      <Drawing data={data} kind={kind} alt={alt} />
      <p className="small soft">
        {t(tiers[data.tier])} · {data.asOf.slice(0, 4)} · {data.note[language]}
      </p>
      <ChartTable data={data} />
    </figure>
  );
}
