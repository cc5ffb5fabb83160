/** A stretch of a text with an address of its own; null is the page itself. */
export type TextPart = { anchor: string | null; text: string };

/** Attributes of lesson components that people read. */
const spokenAttribute = /\s(?:title|caption|who|alt)="([^"]*)"/g;
const tag = /<\/?[A-Za-z][^>]*>/g;

/** The words of a component's attributes, each a sentence. */
function spokenIn(element: string): string {
  const words = [...element.matchAll(spokenAttribute)].map(([, text = '']) => text);
  return words.map((text) => (/[.?!…:]$/.test(text) ? `${text} ` : `${text}. `)).join('');
}

/** Markdown without its signs. Published bodies have passed the guard: no braces, no HTML, only known components. */
function plain(markdown: string): string {
  return markdown
    .replace(tag, spokenIn)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]*\|?[\s:|-]+\|[ \t]*$/gm, ' ')
    .replace(/^[ \t]*\|(.+)\|[ \t]*$/gm, (_row, cells: string) => `${cells.replaceAll('|', '·')}.`)
    .replace(/^\s*(?:[-*+]|\d+[.)]|#{1,6}|>)\s+(?:\[[ x]\]\s+)?/gm, '')
    .replace(/\*\*|__|[*_`\\~]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ \./g, '.')
    .trim();
}

/**
 * What a reader reads in a lesson's body, cut at its sections, whose anchors are those of the rendered page.
 * Some twenty times as fast as parsing, which matters when all lessons are read at once.
 */
export function lessonParts(body: string): { headings: string[]; parts: TextPart[] } {
  const [opening = '', ...sections] = body.split(/^## +/m);
  const titles = sections.map((section) => plain(section.split('\n', 1)[0] ?? ''));
  const below = [...body.matchAll(/^### +(.+)$/gm)].map(([, heading = '']) => plain(heading));
  const parts = [
    { anchor: null, text: plain(opening) },
    ...sections.map((section, index) => ({
      anchor: `s-${index + 1}`,
      text: plain(section.slice(section.indexOf('\n') + 1)),
    })),
  ];
  return { headings: [...titles, ...below], parts: parts.filter(({ text }) => text !== '') };
}

/** The terms of the glossary a lesson's body explains, each once. */
export function termsIn(body: string): string[] {
  return [...new Set([...body.matchAll(/<Term\s+id="([^"]+)"/g)].map(([, id = '']) => id))];
}
