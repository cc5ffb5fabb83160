import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Nodes } from 'mdast';
import { unified } from 'unified';
import { componentSpecs } from '#app/content/guard/components.ts';

/** What components are called, and what is known of one by its attributes; empty when nothing is. */
export interface PlaceNames {
  component(name: string): string;
  end(name: string): string;
  about(name: string, attributes: Readonly<Record<string, string>>): string;
}

const tag = /<(\/?)([A-Z]\w*)((?:\s+\w+(?:="[^"]*"|='[^']*')?)*)\s*\/?>/g;
const attribute = /(\w+)=(?:"([^"]*)"|'([^']*)')/g;
/** What is quoted may have been cut in the middle of a tag. */
const cutTag = /<\/?[A-Z][^<>]*$/;

const markdown = unified().use(remarkParse).use(remarkGfm);

function wordsOf(node: Nodes): string {
  if ('children' in node) {
    const isPhrase = ['paragraph', 'heading', 'tableCell', 'link', 'strong', 'emphasis', 'delete'].includes(
      node.type,
    );
    return node.children.map(wordsOf).join(isPhrase ? '' : ' ');
  }
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  return 'value' in node ? node.value : '';
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A text without its Markdown; a line of nothing but marks stays. */
function plain(text: string): string {
  return oneLine(wordsOf(markdown.parse(text))) || oneLine(text);
}

interface Place {
  opened: { name: string; about: string }[];
  closed: string[];
  words: string;
}

/** Components that stand on lines of their own are told apart from the text; those inside a sentence leave their words. */
function placeOf(text: string, names: PlaceNames): Place {
  const place: Place = { opened: [], closed: [], words: '' };
  const rest = text.replace(tag, (_tag, closing: string, name: string, given: string) => {
    if (componentSpecs[name]?.place !== 'block') return '';
    const attributes = Object.fromEntries(
      [...given.matchAll(attribute)].map(([, key = '', one, other]) => [key, one ?? other ?? '']),
    );
    if (closing) place.closed.push(name);
    else place.opened.push({ name, about: oneLine(names.about(name, attributes)) });
    return '\n';
  });
  const left = rest.replace(cutTag, '').trim();
  return { ...place, words: left === '' ? '' : plain(left) };
}

const sentence = (text: string) => (/[.!?…:]$/.test(text) ? text : `${text}.`);

/** What is in a component: what it is about and its words; of one that only opens here, what comes next. */
function insideOf({ opened, words }: Place, next: Place | undefined): string {
  const about = opened.map((one) => one.about).find((one) => one !== '') ?? '';
  if (about !== '' && words !== '') return `${sentence(about)} ${words}`;
  if (about !== '' || words !== '') return about || words;
  const isOpen = opened.some(({ name }) => componentSpecs[name]?.content !== 'nothing');
  return isOpen && next && next.closed.length === 0 ? insideOf(next, undefined) : '';
}

/**
 * Paragraphs of a lesson's text as people would name them, one for each: without marks, and a component by its name
 * with what is in it. Takes any text, also one that is no good Markdown. Pure.
 */
export function placeWords(paragraphs: readonly string[], names: PlaceNames): string[] {
  const places = paragraphs.map((text) => placeOf(text, names));
  return places.map((place, i) => {
    const { opened, closed, words } = place;
    const [first] = opened;
    if (first) {
      const inside = insideOf(place, places[i + 1]);
      return inside === '' ? names.component(first.name) : `${names.component(first.name)}: ${inside}`;
    }
    return words || closed.map((name) => names.end(name)).join(', ');
  });
}

/** The beginning of a text, cut behind a word; an ellipsis says that it goes on. `most` counts signs, it among them. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most);
  const end = room.search(/\s\S*$/);
  const kept = end > 0 ? room.slice(0, end) : room.slice(0, most - 1);
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
}
