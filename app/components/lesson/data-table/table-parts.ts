import type { ReactElement, ReactNode } from 'react';
import { Children, isValidElement } from 'react';

type Part = ReactElement<{ children?: ReactNode; style?: { textAlign?: string } }>;

export interface Cell {
  content: ReactNode;
  text: string;
  /** Whether Markdown sets the column to the right. */
  right: boolean;
}

/** What a Markdown table holds; `figures` tells for each column whether it is one of figures. */
export interface TableParts {
  columns: Cell[];
  rows: Cell[][];
  figures: boolean[];
}

const onlyFigures = /^[\d\s.,%()?−–—-]+$/;

export function tableParts(children: ReactNode): TableParts {
  const [head, body] = partsOf(children);
  const columns = cellsOf(partsOf(head?.props.children)[0]);
  const rows = partsOf(body?.props.children).map(cellsOf);
  const figures = columns.map(({ right }, index) => {
    const texts = rows.map((row) => row[index]?.text ?? '');
    return right || (texts.every((text) => onlyFigures.test(text)) && texts.some((text) => /\d/.test(text)));
  });
  return { columns, rows, figures };
}

function partsOf(children: ReactNode): Part[] {
  return Children.toArray(children).filter((child): child is Part => isValidElement(child));
}

function cellsOf(row: Part | undefined): Cell[] {
  return partsOf(row?.props.children).map(({ props }) => ({
    content: props.children,
    text: plainText(props.children),
    right: props.style?.textAlign === 'right',
  }));
}

function plainText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(plainText).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? plainText(node.props.children) : '';
}
