import { useText } from '#app/i18n/use-text.ts';
import { columns, questionTypes } from '../question-form/choices.ts';

/** What the columns of a sheet are called and hold, with a sample to begin from. */
export function CsvColumns({ courseId }: { courseId: string }) {
  const { t, to } = useText();
  const types = questionTypes.map((type) => t(`questionForm:type.${type}`)).join(', ');
  return (
    <details className="no-print">
      <summary>{t('exchange:import.columns')}</summary>
      <div className="flow">
        <p>{t('exchange:import.columnsLead')}</p>
        <p>
          <a className="line-link" href={to.studio.exportQuestions(courseId, 'sample.csv')}>
            {t('exchange:import.sample')}
          </a>
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('exchange:import.name')}</th>
              <th scope="col">{t('exchange:import.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`exchange:column.${name}`)}</th>
                <td>{t(`exchange:columnHint.${name}`, { types })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
