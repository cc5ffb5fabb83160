import { tidyLines } from '../front-matter.ts';

function withLine(lines: readonly string[], key: string, line: string | null, after: string): string[] {
  const end = lines.indexOf('---', 1);
  if (end < 0) return [...lines];
  const at = (name: string) => lines.findIndex((text, index) => index < end && text.startsWith(`${name}:`));
  const own = at(key);
  if (own >= 0) return line === null ? lines.toSpliced(own, 1) : lines.with(own, line);
  if (line === null) return [...lines];
  return lines.toSpliced(at(after) >= 0 ? at(after) + 1 : end, 0, line);
}

/** The same lesson file with the day its rule last changed, or with none; nothing else changes. */
export function withRuleDay(raw: string, ruleChangedOn: string | null): string {
  const rule = ruleChangedOn === null ? null : `ruleChangedOn: ${ruleChangedOn}`;
  return withLine(tidyLines(raw).split('\n'), 'ruleChangedOn', rule, 'sourceHash').join('\n');
}

/**
 * The same lesson file, marked as up to date with its source: the source's stamp and the day its rule last changed
 * stand in the front matter; nothing else changes.
 */
export function withStamp(raw: string, stamp: string, ruleChangedOn: string | null): string {
  const lines = tidyLines(raw).split('\n');
  const stamped = withLine(lines, 'sourceHash', `sourceHash: "${stamp}"`, 'translatedFrom');
  return withRuleDay(stamped.join('\n'), ruleChangedOn);
}
