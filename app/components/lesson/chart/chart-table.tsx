import type { Dataset } from '#app/content/schema/dataset.ts';
import { useLesson } from '../lesson-context.ts';
import { useFigures } from './use-figures.ts';

/** What a chart shows, in figures. */
export function ChartTable({ data }: { data: Dataset }) {
  const { t, language } = useLesson();
  const figure = useFigures(data);
  return (
    <details className="no-print">
      <summary>{t('lesson:chart.table')}</summary>
      <table>
        <caption>{data.title[language]}</caption>
        <thead>
          <tr>
            <td />
            {data.columns.map(({ id, label }) => (
              <th key={id} scope="col" className="n">
                {label[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ id, label, values }) => (
            <tr key={id}>
              <th scope="row">{label[language]}</th>
              {data.columns.map((column) => (
                <td key={column.id} className="n">
                  {figure(values[column.id])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
