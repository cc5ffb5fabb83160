import { htmlToText } from '../html-text.ts';
import { tidy } from '../../question-draft/tidy.ts';

/**
 * Escaped signs travel through the parser as signs for private use, one each. It would put them back itself, but not in
 * every place, and would take "&&061;" typed by a person for one of its own marks; therefore `&` travels, too.
 */
const signs: readonly [escaped: string, meant: string, carried: string][] = [
  ['\\\\', '\\', '\ue000'],
  ['\\:', ':', '\ue001'],
  ['\\#', '#', '\ue002'],
  ['\\=', '=', '\ue003'],
  ['\\{', '{', '\ue004'],
  ['\\}', '}', '\ue005'],
  ['\\~', '~', '\ue006'],
  ['\\n', '\n', '\ue007'],
  ['&', '&', '\ue008'],
];
/** "->" where it cannot part a pair. */
const arrow = '\ue009';
const byEscaped = new Map(signs.map(([escaped, , carried]) => [escaped, carried]));
const byCarried = new Map([...signs.map(([, meant, carried]): [string, string] => [carried, meant]), [arrow, '->']]);

/** A file made ready for the parser. */
export function carryEscapes(text: string): string {
  return text
    .replace(/[\ue000-\ue009]/g, '')
    .replace(/\\[\\:#={}~n]|&/g, (escaped) => byEscaped.get(escaped) ?? escaped);
}

/** A question with wrong answers has no pairs: there an arrow is an arrow. The parser would not think again. */
export function carryArrows(block: string): string {
  return block.includes('~') ? block.replaceAll('->', arrow) : block;
}

/** What a text of the parser meant. */
export function meant(text: string): string {
  return text.replace(/[\ue000-\ue009]/g, (carried) => byCarried.get(carried) ?? '');
}

/** A text of the parser as plain text. */
export function plainOf(written: { format: string; text: string } | null | undefined): string {
  if (!written) return '';
  return written.format === 'html' ? htmlToText(meant(written.text)) : tidy(meant(written.text));
}

/** A text for a GIFT file: its control signs escaped. */
export function escapeGift(text: string): string {
  return text.replace(/[\\:#={}~]/g, '\\$&').replaceAll('\n', '\\n');
}
