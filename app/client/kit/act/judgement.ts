/**
 * The words of a text that judge instead of telling, each once, as they were written. A word judges when it begins with
 * one of the given beginnings (small letters). Case and the two ways of writing ё make no difference.
 */
export function judgingWords(text: string, beginnings: readonly string[]): string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const found = new Map<string, string>();
  for (const word of words) {
    const folded = fold(word);
    if (beginnings.some((beginning) => folded.startsWith(fold(beginning)))) found.set(folded, word);
  }
  return [...found.values()];
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}
