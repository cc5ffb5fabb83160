import type { ReactElement, ReactNode } from 'react';
import { Children, createContext, isValidElement, useContext } from 'react';
import { as } from '../../table-roles/table-roles.ts';

type Part = ReactElement<{ children?: ReactNode; style?: { textAlign?: string } }>;

const CaptionContext = createContext<string | null>(null);

/** A table with its name. What the name is for stands in the Markdown table inside. */
export function DataTable({ caption, children }: { caption: string; children?: ReactNode }) {
  return <CaptionContext.Provider value={caption}>{children}</CaptionContext.Provider>;
}

function partsOf(children: ReactNode): Part[] {
  return Children.toArray(children).filter((child): child is Part => isValidElement(child));
}

function cellsOf(row: Part | undefined): { content: ReactNode; number: boolean }[] {
  return partsOf(row?.props.children).map((cell) => ({
    content: cell.props.children,
    number: cell.props.style?.textAlign === 'right',
  }));
}

function plainText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(plainText).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? plainText(node.props.children) : '';
}

/** A body row: the first cell names it; on a phone every other cell repeats the name of its column. */
function Row({ row, names }: { row: Part; names: readonly string[] }) {
  const [first, ...others] = cellsOf(row);
  return (
    <tr {...as('row')}>
      <th scope="row" {...as('rowheader')}>
        {first?.content}
      </th>
      {others.map((cell, index) => (
        <td key={index} {...as('cell')} className={cell.number ? 'n' : undefined} data-th={names[index + 1]}>
          <span>{cell.content}</span>
        </td>
      ))}
    </tr>
  );
}

/** A Markdown table: a table on a wide page, cards on a phone. */
export function Table({ children }: { children?: ReactNode }) {
  const caption = useContext(CaptionContext);
  const [head, body] = partsOf(children);
  const columns = cellsOf(partsOf(head?.props.children)[0]);
  const names = columns.map((column) => plainText(column.content));
  return (
    <table className="cards" {...as('table')}>
      {caption !== null && <caption>{caption}</caption>}
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          {columns.map((column, index) => (
            <th key={index} scope="col" {...as('columnheader')} className={column.number ? 'n' : undefined}>
              {column.content}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {partsOf(body?.props.children).map((row, index) => (
          <Row key={index} row={row} names={names} />
        ))}
      </tbody>
    </table>
  );
}
