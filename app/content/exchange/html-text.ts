import { tidy } from '../question-draft/tidy.ts';

/** The names that editors of other programs write; any other stays as it stands. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '' },
  ...{ laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', bdquo: '„' },
  ...{ mdash: '—', ndash: '–', minus: '−', hellip: '…', bull: '•', middot: '·', sect: '§', deg: '°' },
  ...{ times: '×', divide: '÷', plusmn: '±', le: '≤', ge: '≥', ne: '≠', rarr: '→', numero: '№' },
};

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return named[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const tag = /<!--[\s\S]*?(?:-->|$)|<(\/?[a-z][a-z0-9]*)(?:\s[^<>]*|\/)?>/gi;
const breaks = /^(?:br|\/?(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote|pre))$/i;

/** HTML as plain text: tags go, lines stay lines, scripts and styles leave nothing behind. */
export function htmlToText(html: string): string {
  const text = html
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(tag, (_, name: string | undefined) => (name !== undefined && breaks.test(name) ? '\n' : ''))
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, entity);
  return tidy(text);
}

/** Whether something that is seen, not read, is lost when this HTML becomes text. */
export function hasPictures(html: string): boolean {
  return /<(?:img|video|audio|object|iframe|svg)\b|@@PLUGINFILE@@/i.test(html);
}

/** Plain text as HTML that reads the same. */
export function textToHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
}
