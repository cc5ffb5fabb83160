/** One measured number beside what it may be. */
export interface Figure {
  name: string;
  /** What the number counts: "req/s", "KB", "ms"; empty for a plain ratio. */
  unit: string;
  value: number;
  budget?: { atLeast: number } | { atMost: number };
}

/** Null when the figure has no budget and only explains another. */
export function holds({ value, budget }: Figure): boolean | null {
  if (!budget) return null;
  return 'atLeast' in budget ? value >= budget.atLeast : value <= budget.atMost;
}

/** The middle value; between the two in the middle when there is an even number. NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function rounded(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits });
}

function cells(figure: Figure): string[] {
  const { name, unit, value, budget } = figure;
  const inUnit = (number: number) => `${rounded(number)} ${unit}`.trim();
  const verdict = { true: 'holds', false: 'misses', null: '' }[String(holds(figure))] ?? '';
  if (!budget) return [name, '', inUnit(value), verdict];
  const limit = 'atLeast' in budget ? `≥ ${inUnit(budget.atLeast)}` : `≤ ${inUnit(budget.atMost)}`;
  return [name, limit, inUnit(value), verdict];
}

/** The figures as lines of text in columns. */
export function table(figures: readonly Figure[]): string {
  const rows = [['measure', 'budget', 'figure', ''], ...figures.map(cells)];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return rows.map((row) => line(row).join('   ').trimEnd()).join('\n');
}
