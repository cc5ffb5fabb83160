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

/** Longer selections are no name of anything. */
const longestSearch = 60;
const longestSuffix = 8;
const shortestStem = 3;

/**
 * What a search begins with: words of the text, without as many of their last letters as it takes to find something,
 * since a text inflects what a list does not. Nothing when nothing is found.
 */
export function firstSearch(picks: readonly Pick[], words: string): string {
  const spoken = words.trim().replace(/\s+/g, ' ');
  if (spoken === '' || spoken.length > longestSearch) return '';
  for (let cut = 0; cut <= longestSuffix; cut += 1) {
    const stems = spoken.split(' ').map((word) => word.slice(0, Math.max(shortestStem, word.length - cut)));
    if (found(picks, stems.join(' '), 1).total > 0) return stems.join(' ');
  }
  return '';
}
