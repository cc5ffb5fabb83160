import type { Root } from 'mdast';
import { emptyOutline } from './outline.ts';
import type { Walk } from './walk.ts';
import { walkTree } from './walk-tree.ts';

/** Thrown inside the compiler when its own parser sees something that the first look did not. */
export class GuardRefusal extends Error {}

/**
 * The guard once more, as the first remark plugin of the compiler: what is compiled is the very tree that was judged,
 * even if the two parsers should ever differ.
 */
export function guardPlugin() {
  return (tree: Root): void => {
    const walk: Walk = { problems: [], outline: emptyOutline(), unravelled: true };
    walkTree(tree, walk);
    const first = walk.problems[0];
    if (first) throw new GuardRefusal(`${first.code} in line ${first.line}`);
  };
}
