import type { Nodes, Parent } from 'mdast';
import type { BodyProblem } from '../problem.ts';
import type { Outline } from './outline.ts';

/** A component as the parser sees it: on lines of its own, or within a line. */
export type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What a walk over a lesson's tree gathers. */
export type Walk = {
  problems: BodyProblem[];
  outline: Outline;
  /** The MDX compiler lifts components out of paragraphs before plugins run, so that place cannot be judged there. */
  unravelled: boolean;
};

/** Where a node stands: what it is inside of, from the root inwards, and its line. */
export type Spot = { parents: Nodes[]; line: number };

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function isParent(node: Nodes): node is Extract<Nodes, Parent> {
  return 'children' in node;
}

/** Plain words inside a node. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return isParent(node) ? node.children.map(wordsOf).join('') : '';
}
