/**
 * Rows as CSV (RFC 4180) with semicolons, which spreadsheets in Kazakh and Russian settings expect. A cell that a
 * spreadsheet would take for a formula is marked as text.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map(cellOf).join(';')).join('\r\n');
}

function cellOf(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
