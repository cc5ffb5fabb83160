import { all, find } from '../words.ts';

/** The act as lines of label and text, in the order of the paper. */
export interface Paper {
  heading: string;
  lines: { label: string; text: string }[];
}

/** Puts what was entered into the sheet of the page. */
export function fillPaper(sheet: Element, fields: Readonly<Record<string, string>>): void {
  for (const cell of all<HTMLElement>('[data-cell]', sheet))
    cell.textContent = asOnPaper(fields[cell.dataset.cell ?? ''] ?? '');
}

/** A day as the browser keeps it, 2026-11-22, is written 22.11.2026. */
export function asOnPaper(text: string): string {
  return text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
}

/** Reads the sheet back: what is printed and what goes into a file cannot differ. */
export function readPaper(sheet: Element): Paper {
  return {
    heading: find('[data-heading]', sheet)?.textContent ?? '',
    lines: all('tr', sheet).map((row) => ({
      label: find('th', row)?.textContent ?? '',
      text: find('td', row)?.textContent ?? '',
    })),
  };
}
