/** Letters that stand side by side on the narrowest phone, with a letter's room for the gap after every column. */
const roomOfPhone = 31;
/** A longer cell would become a tower of short lines. */
const longestCell = 36;

/** A line may break after a space, a hyphen or a dash; a no-break space keeps a number whole. */
function longestWord(text: string): number {
  return Math.max(0, ...text.split(/ |(?<=[-–—/\u00AD])/).map((word) => word.length));
}

/** Whether a table, its names of columns among the rows, can stay a table on a phone. */
export function fitsPhone(rows: readonly (readonly string[])[]): boolean {
  const widths: number[] = [];
  for (const row of rows) {
    if (row.some((cell) => cell.length > longestCell)) return false;
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, longestWord(cell));
    });
  }
  return widths.reduce((sum, width) => sum + width + 1, 0) <= roomOfPhone;
}
