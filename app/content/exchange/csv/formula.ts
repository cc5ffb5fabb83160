/** A cell that a spreadsheet would take for a formula, whatever apostrophes stand before it. */
const formula = /^'*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;

/** An apostrophe before it makes a cell a text to every spreadsheet. */
export function disarmed(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before it was disarmed; what needed no apostrophe is left as it stands. */
export function armed(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
