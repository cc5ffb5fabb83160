/** What a lesson's body consists of, gathered while it is guarded. Lines count from the body's first line. */
export type Outline = {
  /** `words`: what an inline component holds. */
  components: { name: string; attributes: Record<string, string>; words?: string; line: number }[];
  headings: { depth: number; text: string; line: number }[];
  links: { url: string; line: number }[];
  /** Everything a reader reads, piece by piece, attributes such as titles and captions among it. */
  texts: { text: string; line: number }[];
  /** Paragraphs, headings and cells of tables, each whole. */
  prose: { text: string; line: number }[];
  /** Words in `texts`. */
  words: number;
};

export function emptyOutline(): Outline {
  return { components: [], headings: [], links: [], texts: [], prose: [], words: 0 };
}

const wordPattern = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}
