import { element, type Markup } from './markup.ts';
import type { Say } from './words.ts';

/** One fault of a form: the id of its field, and what is wrong. */
export interface FieldFault {
  readonly field: string;
  readonly text: string;
  /** What is said at the field itself, where it need not be named; `text` when left out. */
  readonly own?: string;
}

/** What is said at a field that is to be mended. */
export function faultAt(id: string, faults: readonly FieldFault[]): string | undefined {
  const fault = faults.find(({ field }) => field === id);
  return fault?.own ?? fault?.text;
}

/** Stands above a form that was refused; the same as the component `error-summary`. */
export function faultSummary(faults: readonly FieldFault[], say: Say): Markup[] {
  if (faults.length === 0) return [];
  const lines = faults.map(({ field, text }) => element('li', {}, element('a', { href: `#${field}` }, text)));
  return [
    element(
      'div',
      { class: 'note bad', role: 'alert', tabindex: '-1', autofocus: '', 'aria-labelledby': 'faults' },
      element(
        'p',
        { class: 'name', id: 'faults' },
        `✕ ${say('common:form.toMend', { count: faults.length })}`,
      ),
      element('ul', {}, lines),
    ),
  ];
}

interface FieldParts {
  id: string;
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
  /** The control itself, given the attributes that tie hint and fault to it. */
  control: (described: Readonly<Record<string, string>>) => Markup;
}

/** A label, a hint, a control and what is wrong with it; the same as the component `field`. */
export function field({ id, label, hint, fault, control }: FieldParts): Markup {
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return element(
    'div',
    { class: fault ? 'field bad-field' : 'field' },
    element('label', { for: id }, label),
    hint ? element('span', { class: 'hint small', id: `${id}-hint` }, hint) : null,
    fault ? element('span', { class: 'msg small', id: `${id}-fault` }, `✕ ${fault}`) : null,
    control({
      id,
      class: 'input',
      ...(described ? { 'aria-describedby': described } : {}),
      ...(fault ? { 'aria-invalid': 'true' } : {}),
    }),
  );
}

/** A table as text to copy into a spreadsheet; the same as the component `LabCsv`. */
export function csvBox(csv: string, say: Say): Markup {
  return element(
    'details',
    { class: 'no-print', 'data-csv': '', 'data-copy': say('labs:copy'), 'data-copied': say('labs:copied') },
    element('summary', {}, say('labs:csv')),
    element(
      'textarea',
      { class: 'input mono csv', readonly: '', rows: '8', 'aria-label': say('labs:csvLabel') },
      csv,
    ),
  );
}

/** A calculation in sentences; the same as the component `LabSteps`. */
export function steps(sentences: readonly string[], say: Say): Markup {
  return element(
    'section',
    { class: 'flow', 'aria-labelledby': 'working' },
    element('h2', { id: 'working' }, say('labs:working')),
    element(
      'ol',
      { class: 'steps' },
      sentences.map((sentence) => element('li', {}, sentence)),
    ),
  );
}

/** A column of a table: its title and what it says of a row. */
export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string;
  /** A figure, to be set under the others. */
  readonly isNumber?: boolean;
  /** Long signs without a space, to be broken anywhere. */
  readonly isCode?: boolean;
}

/**
 * A table whose first column names the row; on a phone every row becomes a card, which leaves out what a table shows as
 * a dash. The roles say that it stays a table.
 */
export function table<Row>(
  caption: string,
  [name, ...columns]: readonly [Column<Row>, ...Column<Row>[]],
  rows: readonly Row[],
): Markup {
  const kind = ({ isNumber, isCode }: Column<Row>) => (isNumber ? 'n' : isCode ? 'command' : null);
  const titles = [name, ...columns].map((column) =>
    element('th', { scope: 'col', role: 'columnheader', class: kind(column) }, column.title),
  );
  const cell = (column: Column<Row>, text: string) =>
    element(
      'td',
      { role: 'cell', 'data-th': column.title, class: text === '—' ? 'nothing' : kind(column) },
      element('span', {}, text),
    );
  const lines = rows.map((row) =>
    element(
      'tr',
      { role: 'row' },
      element('th', { scope: 'row', role: 'rowheader' }, name.of(row)),
      columns.map((column) => cell(column, column.of(row))),
    ),
  );
  return element(
    'table',
    { class: 'cards small', role: 'table' },
    element('caption', {}, caption),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, titles)),
    element('tbody', { role: 'rowgroup' }, lines),
  );
}
