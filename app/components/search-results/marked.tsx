import type { SearchResult } from '#app/views/search-view.server.ts';

/** A text with what was looked for marked. */
export function Marked({ pieces }: { pieces: SearchResult['extract'] }) {
  return <>{pieces.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text))}</>;
}
