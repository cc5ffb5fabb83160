import { useText } from '#app/i18n/use-text.ts';
import type { CoverageRow, CoverageView } from '#app/views/law/coverage-view.server.ts';
import { HealthWord } from '../law-health/health-word.tsx';
import { as } from '../table-roles/table-roles.ts';

/** The rules of one law, and what teaches and asks each of them. */
export function CoverageTable({ group }: { group: CoverageView['groups'][number] }) {
  const { t } = useText();
  const names = (['rule', 'lessons', 'practice', 'exam', 'health'] as const).map((key) =>
    t(`law:coverage.${key}`),
  );
  return (
    <section className="flow" aria-labelledby={`c-${group.id}`}>
      <h2 className="name" id={`c-${group.id}`}>
        {group.name}
      </h2>
      <table className="cards coverage" {...as('table')} aria-labelledby={`c-${group.id}`}>
        <thead {...as('rowgroup')}>
          <tr {...as('row')}>
            {names.map((name) => (
              <th key={name} scope="col" {...as('columnheader')}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as('rowgroup')}>
          {group.rows.map((row) => (
            <Row key={row.id} row={row} names={names} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, names }: { row: CoverageRow; names: string[] }) {
  const { t, to } = useText();
  const [, lessons, practice, exam, health] = names;
  return (
    <tr {...as('row')} data-gap={row.gap}>
      <th scope="row" {...as('rowheader')}>
        <a href={to.provision(row.id)}>{row.title}</a>
        <br />
        <span className="soft">{row.article}</span>
      </th>
      <td {...as('cell')} data-th={lessons}>
        {row.lessons.length === 0 ? (
          <Gap />
        ) : (
          <ul>
            {row.lessons.map(({ course, slug, number, title }) => (
              <li key={`${course}/${slug}`}>
                <a href={to.lesson(course, slug)}>{title}</a>{' '}
                <span className="soft">({t('learn:lessonNumber', { number })})</span>
              </li>
            ))}
          </ul>
        )}
      </td>
      <Count name={practice} count={row.practice} />
      <Count name={exam} count={row.exam} />
      <td {...as('cell')} data-th={health}>
        <HealthWord health={row.health} confidence={row.confidence} />
      </td>
    </tr>
  );
}

function Count({ name, count }: { name: string | undefined; count: number }) {
  const { format } = useText();
  return (
    <td {...as('cell')} data-th={name}>
      {count === 0 ? <Gap /> : format.number(count)}
    </td>
  );
}

function Gap() {
  const { t } = useText();
  return <span className="gold">▲ {t('law:coverage.none')}</span>;
}
