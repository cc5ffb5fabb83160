import type { Nodes, Root } from 'mdast';
import type { BodyProblem } from '../problem.ts';
import { checkComponent, checkContent } from './check-component.ts';
import { linkProblem } from './link-rules.ts';
import type { Spot, Walk } from './walk.ts';
import { isElement, isParent, lineOf, wordsOf } from './walk.ts';

const maxDepth = 16;

const plainNodes: ReadonlySet<string> = new Set([
  ...[
    'paragraph',
    'text',
    'list',
    'listItem',
    'emphasis',
    'strong',
    'delete',
    'blockquote',
    'inlineCode',
    'break',
  ],
  ...['thematicBreak', 'table', 'tableRow', 'tableCell'],
]);

const refusals: Record<string, [BodyProblem['code'], string]> = {
  mdxjsEsm: [
    'code-import-export',
    'A line may not begin with the word "import" or "export". Change the order of words.',
  ],
  mdxFlowExpression: ['code-expression', 'Curly brackets { } are not allowed. Use round brackets ( ).'],
  mdxTextExpression: ['code-expression', 'Curly brackets { } are not allowed. Use round brackets ( ).'],
  html: ['html-tag', 'HTML is not allowed. Use Markdown or a component from the manual.'],
  image: [
    'image-bare',
    'Pictures stand in <Figure src="media/…" alt="…" />, so that each has a description and a caption.',
  ],
  imageReference: ['image-bare', 'Pictures stand in <Figure src="media/…" alt="…" />.'],
  code: [
    'markdown-refused',
    'Blocks of program code are not used in lessons. Delete the line with three backticks.',
  ],
  definition: ['markdown-refused', 'Links by reference are not used. Write [words](address) in place.'],
  linkReference: ['markdown-refused', 'Links by reference are not used. Write [words](address) in place.'],
  footnoteReference: [
    'markdown-refused',
    'Footnotes are not used. Say it in the text, or use <Source fact="…" />.',
  ],
  footnoteDefinition: [
    'markdown-refused',
    'Footnotes are not used. Say it in the text, or use <Source fact="…" />.',
  ],
};

const wholePieces: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function visitPlain(node: Nodes, walk: Walk, spot: Spot): void {
  const { outline, problems } = walk;
  if (node.type === 'text' || node.type === 'inlineCode')
    outline.texts.push({ text: node.value, line: spot.line });
  if (wholePieces.has(node.type)) outline.prose.push({ text: wordsOf(node), line: spot.line });
  if (node.type === 'heading') {
    outline.headings.push({ depth: node.depth, text: wordsOf(node), line: spot.line });
    if (node.depth !== 2 && node.depth !== 3) {
      const message =
        'Only ## and ### headings are used. The title of the lesson stands in the front matter.';
      problems.push({ code: 'heading-level', line: spot.line, message, quoted: [wordsOf(node)] });
    }
    if (spot.parents.length > 1) {
      const message =
        'A heading may not stand inside a list, a quotation or a component. Use the title of the component or **bold** words.';
      problems.push({ code: 'heading-level', line: spot.line, message, quoted: [wordsOf(node)] });
    }
  }
  if (node.type === 'link') {
    outline.links.push({ url: node.url, line: spot.line });
    const fault = linkProblem(node.url);
    if (fault) problems.push({ ...fault, line: spot.line });
  }
}

function visit(node: Nodes, walk: Walk, spot: Spot): void {
  if (isElement(node)) {
    checkComponent(node, walk, spot);
    return;
  }
  const refusal = refusals[node.type];
  if (refusal) {
    walk.problems.push({ code: refusal[0], line: spot.line, message: refusal[1] });
  } else if (node.type === 'heading' || node.type === 'link' || plainNodes.has(node.type)) {
    visitPlain(node, walk, spot);
  } else if (node.type !== 'root') {
    const message =
      'This kind of Markdown is not used in lessons. Use paragraphs, lists, bold words, tables and components.';
    walk.problems.push({ code: 'markdown-refused', line: spot.line, message });
  }
}

/** Visits every node from the top down and writes faults and outline into `walk`. */
export function walkTree(root: Root, walk: Walk): void {
  const waiting: { node: Nodes; parents: Nodes[] }[] = [{ node: root, parents: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, parents } = next;
    const line = lineOf(node);
    if (parents.length > maxDepth) {
      walk.problems.push({
        code: 'too-deep',
        line,
        message: 'Too many things stand inside one another here. Make the list or quotation flatter.',
      });
      return;
    }
    visit(node, walk, { parents, line });
    if (!isParent(node)) continue;
    checkContent(node, walk);
    const inner = [...parents, node];
    for (const child of node.children.toReversed()) waiting.push({ node: child, parents: inner });
  }
}
