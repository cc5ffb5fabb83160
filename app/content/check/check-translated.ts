import type { Language, Localized } from '../../i18n/languages.ts';
import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { LessonText } from './catalogue.ts';

/** Names and short labels may be the same in two languages; so many words in a row are a sentence somebody left. */
const fewestWords = 5;

const wordPattern = /[\p{L}\p{N}_]+(?:[-’'][\p{L}\p{N}_]+)*/gu;

/** Numbers and ids are no prose. */
const isWord = (word: string) => !/[\p{N}_]/u.test(word);

const folded = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const isProse = (text: string) => (text.match(wordPattern) ?? []).filter(isWord).length >= fewestWords;

/** More than these are no forgotten ones: that text is not translated yet, and one of them says it. */
export const mostForgotten = 3;

const longestQuote = 60;

/** The beginning of a text, as far as a line has room for it. */
export function beginning(text: string): string {
  const whole = folded(text);
  return whole.length > longestQuote ? `${whole.slice(0, longestQuote).trimEnd()}…` : whole;
}

/** The languages in which a text reads as in one before them, with that one. */
export function untranslated(text: Localized): [language: Language, like: Language][] {
  return languages.flatMap((language, place) => {
    const like = languages.slice(0, place).find((one) => folded(text[one]) === folded(text[language]));
    return like && isProse(text[language]) ? [[language, like] as [Language, Language]] : [];
  });
}

type Piece = { text: string; line: number };

/** What is read of a lesson piece by piece, its lines counted in its file. */
function pieces({ parts: { frontMatter, linesAbove }, compiled }: LessonText): Piece[] {
  const above = [frontMatter.title, frontMatter.summary].map((text) => ({ text, line: 1 }));
  return [...above, ...compiled.outline.prose.map(({ text, line }) => ({ text, line: line + linesAbove }))];
}

/** Pieces of a translation that are word for word those of its source. `quoted`: how one begins, how many there are. */
export function notTranslated(source: LessonText, text: LessonText): Problem[] {
  const original = new Set(pieces(source).map((piece) => folded(piece.text)));
  const left = pieces(text).filter((piece) => isProse(piece.text) && original.has(folded(piece.text)));
  const told = left.length > mostForgotten ? left.slice(0, 1) : left;
  return told.map((piece) => {
    const message = `"${beginning(piece.text)}" reads word for word as in ${source.language}.mdx. Translate it. Such places in this text: ${left.length}.`;
    return problem('not-translated', text.file, piece.line, message, [beginning(piece.text), String(left.length)]);
  });
}
