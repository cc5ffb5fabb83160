import { tidyLines } from '../front-matter.ts';

/** The same lesson file with this stamp in its front matter, after `translatedFrom`; nothing else changes. */
export function withStamp(raw: string, stamp: string): string {
  const lines = tidyLines(raw).split('\n');
  const end = lines.indexOf('---', 1);
  const own = lines.findIndex((line, index) => index < end && line.startsWith('sourceHash:'));
  const line = `sourceHash: "${stamp}"`;
  if (own >= 0) return lines.with(own, line).join('\n');
  const after = lines.findIndex((text, index) => index < end && text.startsWith('translatedFrom:'));
  return lines.toSpliced(after >= 0 ? after + 1 : end, 0, line).join('\n');
}
