import type { Element } from '@xmldom/xmldom';
import { tidy } from '../../question-draft/tidy.ts';
import { hasPictures, htmlToText } from '../html-text.ts';

/** The children of an element with a name, in order. */
export function children(parent: Element, name: string): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeName === name && node.nodeType === 1);
}

export function child(parent: Element, name: string): Element | undefined {
  return children(parent, name)[0];
}

/** What stands in the child of that name, as it is; empty without one. */
export function valueIn(parent: Element, name: string): string {
  return (child(parent, name)?.textContent ?? '').trim();
}

/** A text of Moodle: `<text>` inside an element, HTML unless its format says otherwise. */
export function textOf(element: Element | undefined): string {
  if (!element) return '';
  const written = child(element, 'text')?.textContent ?? '';
  const format = element.getAttribute('format') ?? 'html';
  return format === 'plain_text' || format === 'markdown' ? tidy(written) : htmlToText(written);
}

/** The same of a child; what Moodle never formats is read as it stands. */
export const textIn = (parent: Element, name: string) => textOf(child(parent, name));
export const plainIn = (parent: Element, name: string) => {
  const element = child(parent, name);
  return tidy((element && child(element, 'text')?.textContent) ?? '');
};

/** Whether pictures or sounds inside an element are lost. */
export function losesPictures(element: Element): boolean {
  return element.getElementsByTagName('file').length > 0 || hasPictures(element.textContent ?? '');
}
