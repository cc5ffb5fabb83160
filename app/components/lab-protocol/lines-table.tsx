import { as } from '../table-roles/table-roles.ts';

interface Props {
  caption: string;
  titles: readonly string[];
  /** The first cell names its row; the rest are figures. */
  rows: readonly (readonly string[])[];
}

/** Lines of a sheet with their figures; a card a line on a phone, still read as a table. */
export function LinesTable({ caption, titles, rows }: Props) {
  return (
    <table {...as('table')} className="cards small">
      <caption>{caption}</caption>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          {titles.map((title, at) => (
            <th {...as('columnheader')} key={title} scope="col" className={at > 0 ? 'n' : ''}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {rows.map(([name, ...cells]) => (
          <tr {...as('row')} key={name}>
            <th scope="row" {...as('rowheader')}>
              {name}
            </th>
            {cells.map((cell, at) => (
              <td {...as('cell')} key={at} className="n" data-th={titles[at + 1]}>
                <span>{cell}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
