/** One seat of the drawing: its middle, in the units of a drawing 320 wide and 172 high. */
export interface SeatPoint {
  x: number;
  y: number;
}

const width = 320;
const height = 172;
const outer = 150;
const inner = 56;

/** So many seats are drawn as dots; a larger chamber would be a grey blur. */
export const mostDrawn = 400;

/** Rows so that the distance within a row is about the distance between rows. */
function rowsFor(seats: number): number {
  return Math.max(1, Math.min(12, Math.round(Math.sqrt(seats / 2.6))));
}

/**
 * Seats of a half circle from left to right, as sectors: the first n belong together whatever n is. Dots, not areas:
 * what is counted can be counted again by eye. `radius` is that of one dot.
 */
export function hemicycle(seats: number): { points: SeatPoint[]; radius: number } {
  const rows = rowsFor(seats);
  const step = rows > 1 ? (outer - inner) / (rows - 1) : 0;
  const radii = Array.from({ length: rows }, (_, row) => outer - row * step);
  const counts = sharedByLength(seats, radii);
  const placed = radii.flatMap((radius, row) => {
    const count = counts[row] ?? 0;
    return Array.from({ length: count }, (_, at) => {
      const angle = count > 1 ? Math.PI - (Math.PI * at) / (count - 1) : Math.PI / 2;
      return {
        angle,
        x: rounded(width / 2 + radius * Math.cos(angle)),
        y: rounded(height - 12 - radius * Math.sin(angle)),
      };
    });
  });
  placed.sort((a, b) => b.angle - a.angle || b.y - a.y);
  const spacing = rows > 1 ? step : (Math.PI * outer) / Math.max(seats, 8);
  return { points: placed.map(({ x, y }) => ({ x, y })), radius: rounded(Math.min(8, spacing * 0.38)) };
}

/** Seats of each row by its length; the rest goes to the longest rows. */
function sharedByLength(seats: number, radii: readonly number[]): number[] {
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const counts = radii.map((radius) => Math.floor((seats * radius) / total));
  const left = seats - counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, row) => count + (row < left ? 1 : 0));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
