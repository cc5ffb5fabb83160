import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BodyProblem } from '../problem.ts';
import type { Outline } from './outline.ts';
import { countWords, emptyOutline } from './outline.ts';
import { explainSyntax } from './syntax.ts';
import { findTraps, withoutTraps } from './traps.ts';
import { walkTree } from './walk-tree.ts';

export type Inspection = { problems: BodyProblem[]; outline: Outline };

/** A lesson is a page to read on a phone; 64 KB is about ten times a long one. */
export const maxBodyBytes = 64 * 1024;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** Faults that must be found before any parser sees the body. */
function beforeParsing(body: string): BodyProblem[] {
  if (Buffer.byteLength(body) > maxBodyBytes) {
    const message = `The text is longer than ${maxBodyBytes / 1024} KB. Split it into two lessons.`;
    return [{ code: 'body-too-big', line: 1, message }];
  }
  if (body.includes('\uFEFF')) {
    const line = body.slice(0, body.indexOf('\uFEFF')).split('\n').length;
    const message =
      'There is an invisible mark (BOM) here. Save the file as "UTF-8 without BOM" or delete the first sign of the line.';
    return [{ code: 'byte-order-mark', line, message }];
  }
  if (/^\s*---/.test(body)) {
    const message = 'The text under the front matter may not begin with dashes. Delete that line.';
    return [{ code: 'starts-with-dashes', line: 1, message }];
  }
  return [];
}

function parse(body: string): Root | BodyProblem {
  try {
    return parser.parse(body);
  } catch (error) {
    return explainSyntax(error, body);
  }
}

/**
 * Guards a lesson's body (without its front matter): every fault with its line, and the outline of what stands in it.
 * Whatever is not listed is refused. Pure; slow only for texts that are made to be slow, so that texts of strangers
 * go through the compile worker, which has a clock.
 */
export function inspectBody(body: string): Inspection {
  const outline = emptyOutline();
  const early = beforeParsing(body);
  if (early.length > 0) return { problems: early, outline };

  const problems: BodyProblem[] = [];
  let tree = parse(body);
  if ('code' in tree) {
    const traps = findTraps(body);
    problems.push(...(traps.length > 0 ? traps : [tree]));
    // With the known traps out of the way the rest of the text can be looked at in the same run.
    tree = parse(withoutTraps(body));
    if ('code' in tree) {
      const fault = tree;
      if (!problems.some((known) => known.line === fault.line)) problems.push(fault);
      return { problems, outline };
    }
  }
  walkTree(tree, { problems, outline, unravelled: false });
  outline.words = outline.texts.reduce((sum, piece) => sum + countWords(piece.text), 0);
  problems.sort((a, b) => a.line - b.line);
  return { problems, outline };
}
