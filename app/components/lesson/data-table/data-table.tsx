import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';
import { as } from '../../table-roles/table-roles.ts';
import { fitsPhone } from './fits-phone.ts';
import { tableParts, type Cell, type TableParts } from './table-parts.ts';

const CaptionContext = createContext<string | null>(null);

/** A table with its name. What the name is for stands in the Markdown table inside. */
export function DataTable({ caption, children }: { caption: string; children?: ReactNode }) {
  return <CaptionContext.Provider value={caption}>{children}</CaptionContext.Provider>;
}

/** What a part says of itself once its display is taken; a table that stays a table needs no words. */
type Roles = (role: Parameters<typeof as>[0]) => ReturnType<typeof as> | undefined;

interface RowProps extends Pick<TableParts, 'figures'> {
  cells: readonly Cell[];
  /** The names of the columns, which every cell of a card repeats; null in a table that stays a table. */
  names: readonly string[] | null;
  roles: Roles;
}

/** A body row: the first cell names it. */
function Row({ cells, figures, names, roles }: RowProps) {
  const [first, ...others] = cells;
  return (
    <tr {...roles('row')}>
      <th scope="row" {...roles('rowheader')}>
        {first?.content}
      </th>
      {others.map(({ content }, index) => (
        <td
          key={index}
          {...roles('cell')}
          className={figures[index + 1] ? 'n' : undefined}
          data-th={names?.[index + 1]}
        >
          {names ? <span>{content}</span> : content}
        </td>
      ))}
    </tr>
  );
}

/** A Markdown table: a table on a wide page and where it is narrow, cards on a phone. */
export function Table({ children }: { children?: ReactNode }) {
  const caption = useContext(CaptionContext);
  const { columns, rows, figures } = tableParts(children);
  const texts = [columns, ...rows].map((row) => row.map(({ text }) => text));
  const fits = fitsPhone(texts);
  const roles: Roles = fits ? () => undefined : as;
  const row = { figures, names: fits ? null : (texts[0] ?? []), roles };
  return (
    <table className={fits ? 'fits' : 'cards'} {...roles('table')}>
      {caption !== null && <caption>{caption}</caption>}
      <thead {...roles('rowgroup')}>
        <tr {...roles('row')}>
          {columns.map(({ content }, index) => (
            <th
              key={index}
              scope="col"
              {...roles('columnheader')}
              className={index > 0 && figures[index] ? 'n' : undefined}
            >
              {content}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles('rowgroup')}>
        {rows.map((cells, index) => (
          <Row key={index} cells={cells} {...row} />
        ))}
      </tbody>
    </table>
  );
}
