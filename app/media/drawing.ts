import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import type { Result } from '#app/http/result.ts';
import {
  drawingAttributes,
  drawingElements,
  isHarmless,
  looks,
  reference,
  visibleElements,
} from './svg-list.ts';

export interface CleanDrawing {
  bytes: Buffer;
  width: number;
  height: number;
}

type Refusal = 'broken' | 'drawing-declares' | 'drawing-deep' | 'drawing-empty' | 'drawing-heavy';

const svg = 'http://www.w3.org/2000/svg';
/** Readers pay for every byte, and a drawing of half a megabyte is a photograph in disguise. */
const heaviest = 512 * 1024;
const deepest = 32;
const mostElements = 5_000;
/** How many elements may be drawn once more by `use`, all together. */
const mostRepeated = 20_000;

const elementNode = 1;
const textNodes: readonly number[] = [3, 4];

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\P{C}\t\n]/gu, '');

const isElement = (node: Node): node is Element => node.nodeType === elementNode;
const childrenOf = (node: Node): Node[] => Array.from(node.childNodes as unknown as Iterable<Node>);

class Refused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

interface Building {
  byId: ReadonlyMap<string, Element>;
  elements: number;
  repeated: number;
  shows: boolean;
}

const descendants = (element: Element): Element[] => Array.from(element.getElementsByTagName('*'));

/** Whether an element may be repeated: what is repeated may not repeat again, or a few lines would draw a billion shapes. */
function mayRepeat(use: Element, building: Building): boolean {
  const href = use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '';
  const target = building.byId.get(href.slice(1));
  if (!target || !reference.test(href)) return false;
  const parts = [target, ...descendants(target)];
  building.repeated += parts.length;
  return building.repeated <= mostRepeated && parts.every(({ localName }) => localName !== 'use');
}

/** A `style` attribute, taken apart into attributes. */
function fromStyle(style: string): [string, string][] {
  return style.split(';').flatMap((declaration): [string, string][] => {
    const [, name, value] = /^\s*([a-z-]+)\s*:\s*(.+?)\s*$/.exec(declaration) ?? [];
    return name && value && looks.has(name) ? [[name, value]] : [];
  });
}

function attributesOf(element: Element): string {
  const kept = new Map<string, string>();
  for (const { name, value } of Array.from(element.attributes)) {
    if (name === 'style') for (const [look, said] of fromStyle(value)) kept.set(look, said);
    else if (drawingAttributes.has(name) && !kept.has(name)) kept.set(name, value);
    else if ((name === 'href' || name === 'xlink:href') && reference.test(value)) kept.set('href', value);
  }
  return [...kept]
    .filter(([name, value]) => name === 'href' || isHarmless(value))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

/** An element drawn anew with what is allowed of it; nothing of one that is not on the list. */
function rebuilt(element: Element, depth: number, building: Building): string {
  const name = element.localName ?? '';
  const listed = element.namespaceURI === svg && drawingElements.has(name);
  if (!listed || (name === 'svg' && depth > 0)) return '';
  if (name === 'use' && !mayRepeat(element, building)) return '';
  building.elements += 1;
  if (depth > deepest) throw new Refused('drawing-deep');
  if (building.elements > mostElements) throw new Refused('drawing-heavy');
  building.shows ||= visibleElements.has(name);
  const inside = childrenOf(element)
    .map((child) => {
      if (isElement(child)) return rebuilt(child, depth + 1, building);
      return textNodes.includes(child.nodeType) ? escaped(child.nodeValue ?? '') : '';
    })
    .join('');
  const space = depth === 0 ? ` xmlns="${svg}"` : '';
  return inside.trim() === ''
    ? `<${name}${space}${attributesOf(element)}/>`
    : `<${name}${space}${attributesOf(element)}>${inside}</${name}>`;
}

/** Width and height in pixels, from the attributes or from what the drawing shows of its plane. */
function sizeOf(root: Element): { width: number; height: number; viewBox: string } {
  const [, , wide = 0, high = 0] = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const said = (name: string) => /^([\d.]+)(px)?$/.exec(root.getAttribute(name)?.trim() ?? '')?.[1];
  const width = Number(said('width') ?? wide);
  const height = Number(said('height') ?? high);
  if (!(width > 0 && height > 0 && width < 20_000 && height < 20_000)) throw new Refused('broken');
  return { width: Math.round(width), height: Math.round(height), viewBox: `0 0 ${width} ${height}` };
}

function parsed(text: string): Element {
  const stop = (_level: string, message: string) => {
    throw new Error(message);
  };
  const root = new DOMParser({ onError: stop }).parseFromString(text, 'image/svg+xml').documentElement;
  if (root?.localName !== 'svg') throw new Refused('broken');
  return root;
}

/**
 * A drawing built anew from what is on the list: no scripts, styles, events, animations, pictures, links or anything
 * from elsewhere. Refused when it declares entities or a document type, is too deep or too heavy, or shows nothing.
 */
export function cleanDrawing(bytes: Buffer): Result<CleanDrawing, Refusal> {
  try {
    if (bytes.length > heaviest) throw new Refused('drawing-heavy');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/<!(DOCTYPE|ENTITY|ATTLIST|ELEMENT|NOTATION)|<\?(?!xml\s)/i.test(text))
      throw new Refused('drawing-declares');
    const root = parsed(text);
    if (root.namespaceURI !== svg) throw new Refused('broken');
    const { width, height, viewBox } = sizeOf(root);
    if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', viewBox);
    const byId = new Map(descendants(root).map((element) => [element.getAttribute('id') ?? '', element]));
    const building: Building = { byId, elements: 0, repeated: 0, shows: false };
    const drawn = rebuilt(root, 0, building);
    if (!building.shows) throw new Refused('drawing-empty');
    return { ok: true, bytes: Buffer.from(`${drawn}\n`), width, height };
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.reason : 'broken' };
  }
}
