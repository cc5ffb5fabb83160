/** Tags of the PDF: what a screen reader hears, in which order and in which language. */
import type { Sheet } from './sheet-fonts.ts';

export type Tag = PDFKit.PDFStructureElement;

type TagOptions = { lang?: string; alt?: string };

/** A tag that holds other tags. */
export function container(doc: Sheet, parent: Tag, type: string, options: TagOptions = {}): Tag {
  const tag = doc.struct(type, options);
  parent.add(tag);
  return tag;
}

/** A tag around what `draw` draws, at once. */
export function tagged(doc: Sheet, parent: Tag, type: string, options: TagOptions, draw: () => void): void {
  parent.add(doc.struct(type, options, draw));
}

/** A picture with words for who does not see it. Corners in points from the top left of the page. */
export function figure(
  doc: Sheet,
  parent: Tag,
  alt: string,
  corners: [left: number, top: number, right: number, bottom: number],
  draw: () => void,
): void {
  const options = { alt, bbox: corners, placement: 'Block' };
  parent.add(doc.struct('Figure', options, draw));
}

/** Decoration: no reader speaks of it. */
export function artifact(doc: Sheet, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}
