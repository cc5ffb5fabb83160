import type { Nodes } from 'mdast';
import type { BodyProblem } from '../problem.ts';
import { readAttributes } from './check-attributes.ts';
import type { ComponentSpec } from './components.ts';
import { componentNames, componentSpecs } from './components.ts';
import type { Element, Spot, Walk } from './walk.ts';
import { isElement, lineOf, wordsOf } from './walk.ts';

function specOf(name: string | null | undefined): ComponentSpec | null {
  return name && Object.hasOwn(componentSpecs, name) ? (componentSpecs[name] ?? null) : null;
}

function unknown(name: string | null): Omit<BodyProblem, 'line'> {
  if (!name) return { code: 'html-tag', message: 'Empty brackets <> are not allowed. Delete them.' };
  if (/^[a-z]/.test(name)) {
    const message = `The HTML tag <${name}> is not allowed. Use Markdown (**bold**, lists, tables) or a component from the manual.`;
    return { code: 'html-tag', message, quoted: [name] };
  }
  return {
    code: 'component-unknown',
    message: `There is no component <${name}>. There are: ${componentNames.join(', ')}.`,
    quoted: [name],
  };
}

function placeProblem(
  node: Element,
  name: string,
  spec: ComponentSpec,
  walk: Walk,
  spot: Spot,
): BodyProblem | null {
  const parent = spot.parents.at(-1);
  const parentName = parent && isElement(parent) ? parent.name : null;
  if (spec.inside && parentName !== spec.inside) {
    return {
      code: 'component-misplaced',
      line: spot.line,
      message: `<${name}> may stand only directly inside <${spec.inside}>.`,
      quoted: [name, spec.inside],
    };
  }
  if (
    spec.topLevel &&
    parent?.type !== 'root' &&
    !(parent?.type === 'paragraph' && spot.parents.length === 2)
  ) {
    const message = `<${name}> may not stand inside anything else. Move it to a line of its own between paragraphs.`;
    return { code: 'component-misplaced', line: spot.line, message, quoted: [name] };
  }
  if (spec.place === 'block' && node.type === 'mdxJsxTextElement' && !walk.unravelled) {
    const message = `<${name}> stands in a line with other words. Put it on lines of its own, with an empty line before and after.`;
    return { code: 'component-inline', line: spot.line, message, quoted: [name] };
  }
  return null;
}

/** A component of the list, in its place, with its attributes; all else is refused. */
export function checkComponent(node: Element, walk: Walk, spot: Spot): void {
  const spec = specOf(node.name);
  if (!spec || !node.name) {
    walk.problems.push({ ...unknown(node.name), line: spot.line });
    return;
  }
  const place = placeProblem(node, node.name, spec, walk, spot);
  if (place) walk.problems.push(place);
  const { attributes, problems } = readAttributes(node.name, spec, node.attributes);
  walk.problems.push(...problems.map((fault) => ({ ...fault, line: spot.line })));
  walk.outline.components.push({
    ...{ name: node.name, attributes, line: spot.line },
    ...(spec.content === 'words' ? { words: wordsOf(node) } : {}),
  });
  for (const [name, attribute] of Object.entries(spec.attributes)) {
    const value = attributes[name];
    if (attribute.kind === 'text' && value) walk.outline.texts.push({ text: value, line: spot.line });
  }
}

const bareText = (node: Nodes) => node.type === 'text' && node.value.trim() === '';

function contentFault(node: Element, spec: ComponentSpec): string | null {
  const children: Nodes[] = node.children.filter((child) => !bareText(child));
  const name = node.name ?? '';
  if (spec.content === 'nothing') {
    return children.length > 0 ? `<${name}> holds no text. Close it in itself: <${name} … />.` : null;
  }
  if (children.length === 0)
    return `<${name}> is empty. Write its text between <${name}> and </${name}>, or delete it.`;
  if (spec.content === 'table') {
    const single = children.length === 1 && children[0]?.type === 'table';
    return single ? null : `<${name}> holds exactly one table, with an empty line before and after it.`;
  }
  if (typeof spec.content === 'object') {
    const { only } = spec.content;
    return children.every((child) => isElement(child) && child.name === only)
      ? null
      : `<${name}> may hold only <${only}> components.`;
  }
  return null;
}

/** What stands inside a component must be what the component is for. */
export function checkContent(node: Nodes, walk: Walk): void {
  if (!isElement(node)) return;
  const spec = specOf(node.name);
  const message = spec && contentFault(node, spec);
  const quoted = node.name ? [node.name] : [];
  if (message) walk.problems.push({ code: 'component-content', line: lineOf(node), message, quoted });
}
