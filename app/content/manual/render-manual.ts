import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { linksOf } from '#app/i18n/links.ts';
import { isLanguage, type Language } from '#app/i18n/languages.ts';
import type { Manual, ManualPart } from './manual.ts';
import { splitManual, type ManualPiece } from './split-manual.ts';

/** Tags of micromark as the page needs them. Text is escaped, so that what looks like a tag is one. */
const dress: readonly (readonly [string, string])[] = [
  ['<ul>', '<ul class="points">'],
  ['<ol>', '<ol class="points">'],
  // On a phone rows become cards, which takes the meaning of a table away unless it is said again.
  ['<table>', '<table role="table">'],
  ['<thead>', '<thead role="rowgroup">'],
  ['<tbody>', '<tbody role="rowgroup">'],
  ['<tr>', '<tr role="row">'],
  ['<th>', '<th role="columnheader" scope="col">'],
  ['<td>', '<td role="cell">'],
];

/** Rows that begin with a code of the check can be linked to: `#cure-words`. */
const cureRow = /<tr role="row">(?=\s*<td role="cell"><code>([a-z]+(?:-[a-z]+)*)<\/code><\/td>)/g;

/**
 * The manual in one language. HTML inside it is shown as text. Its links lead to its own anchors, to the manual in
 * another language, or to other sites; what the school has no page for is text. Throws like `splitManual`.
 */
export function renderManual(markdown: string, language: Language): Manual {
  const pieces = splitManual(markdown);
  const parts: ManualPart[] = [];
  const html = (piece: ManualPiece) => htmlOf(piece.text, language, (parts.at(-1)?.id ?? piece.id) === 'cures');
  const [head] = pieces;
  if (head?.level !== 1) throw new Error('The manual begins with its title.');
  const manual: Manual = { title: head.title, html: html(head), parts };
  for (const piece of pieces.slice(1)) {
    const { id, title } = piece;
    if (piece.level === 2) parts.push({ id, title, html: htmlOf(piece.text, language, id === 'cures'), sections: [] });
    else parts.at(-1)?.sections.push({ id, title, html: html(piece) });
  }
  return manual;
}

function htmlOf(markdown: string, language: Language, cures: boolean): string {
  const plain = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const dressed = dress.reduce((html, [from, to]) => html.replaceAll(from, to), plain);
  const linked = dressed.replace(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (_whole, href: string, words: string) => {
    const address = addressOf(href, language);
    return address ? `<a href="${address}">${words}</a>` : words;
  });
  return cures ? linked.replace(cureRow, '<tr role="row" id="cure-$1">') : linked;
}

const manualFile = /^authoring(?:\.([a-z]{2}))?\.md(?:#([a-z0-9-]+))?$/;

/** Where a link of the manual leads, or null when the school has no page for it. */
function addressOf(href: string, language: Language): string | null {
  if (/^(?:#[a-z0-9-]+|https:\/\/\S+)$/.test(href)) return href;
  const [file, other = 'en', part] = manualFile.exec(href) ?? [];
  if (!file || !isLanguage(other)) return null;
  return other === language && part ? `#${part}` : linksOf(other).studio.help(part);
}
