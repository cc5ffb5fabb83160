import type { Pick } from '#app/views/studio/lesson/material-view.server.ts';

const fold = (text: string) => text.toLocaleLowerCase().normalize('NFC');

/** What every word of a search is found in: by label first, then by all that is said. At most `most`, and how many in all. */
export function found(
  picks: readonly Pick[],
  typed: string,
  most: number,
): { shown: readonly Pick[]; total: number } {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const has = (text: string) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  const byLabel = picks.filter(({ label, id }) => has(`${label} ${id}`));
  const labelled = new Set(byLabel);
  const bySaying = picks.filter(
    (pick) => !labelled.has(pick) && has(`${pick.label} ${pick.says} ${pick.also}`),
  );
  const all = [...byLabel, ...bySaying];
  return { shown: all.slice(0, most), total: all.length };
}
