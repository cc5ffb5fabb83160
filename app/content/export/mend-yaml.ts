import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { canonicalJson } from '../unit.ts';
import { yamlText } from './yaml-text.ts';

/** A piece of the text that is replaced. */
type Edit = { from: number; to: number; text: string };

type Values = Record<string, unknown>;
const isValues = (value: unknown): value is Values =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const idOf = (value: unknown): string | null =>
  isValues(value) && typeof value.id === 'string' ? value.id : null;

const valueOf = (node: Node): unknown => node.toJSON() as unknown;
const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

/** Where the last sign of a node stands: a block's own range also takes in the comments after it. */
function endOf(node: Node): number {
  const last = isMap(node)
    ? (node.items.at(-1)?.value ?? node.items.at(-1)?.key)
    : isSeq(node)
      ? node.items.at(-1)
      : null;
  if (last && !(node as YAMLMap | YAMLSeq).flow) return endOf(last as Node);
  return node.range?.[1] ?? 0;
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** How many signs stand before `at` in its line. */
const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** Values as they are written at a column of a block. */
function block(value: unknown, column: number): string {
  return yamlText(value)
    .trimEnd()
    .replace(/\n(?!\n)/g, `\n${' '.repeat(column)}`);
}

function replaced(text: string, node: Node, value: unknown): Edit[] {
  const inBlock = (isMap(node) || isSeq(node)) && !node.flow;
  const from = startOf(node);
  const written = inBlock ? block(value, columnOf(text, from)) : JSON.stringify(value);
  const gap = !inBlock && /[:-]/.test(text[from - 1] ?? '') ? ' ' : '';
  return [{ from, to: endOf(node), text: gap + written }];
}

/** A map keeps its layout as long as it has the same keys. */
function inMap(text: string, node: YAMLMap, value: Values): Edit[] {
  const pairs = new Map(node.items.map(({ key, value: held }) => [isScalar(key) ? String(key.value) : '', held]));
  const keys = Object.keys(value);
  const whole = keys.length === pairs.size && keys.every((key) => pairs.get(key));
  if (!whole) return replaced(text, node, value);
  return keys.flatMap((key) => edits(text, pairs.get(key) as Node, value[key]));
}

/** A list in lines keeps the items it had, each with its layout; new ones follow, and lost ones go. */
function inList(text: string, node: YAMLSeq, values: readonly unknown[]): Edit[] {
  const items = node.items as Node[];
  const ids = items.map((item) => idOf(valueOf(item)));
  const wanted = values.map(idOf);
  if (node.flow || ids.includes(null) || wanted.includes(null)) return replaced(text, node, values);

  const column = columnOf(text, startOf(node));
  const last = items.at(-1);
  const between = items[1] && items[0] ? text.slice(endOf(items[0]), startOf(items[1])) : '\n';
  const begin = `${/\n\s*\n/.test(between) ? '\n\n' : '\n'}${' '.repeat(column)}- `;
  if (last && ids.every((id, index) => id === wanted[index])) {
    const inside = items.flatMap((item, index) => edits(text, item, values[index]));
    const added = values.slice(items.length).map((value) => begin + block(value, column + 2));
    return [...inside, ...(added.length > 0 ? [{ from: endOf(last), to: endOf(last), text: added.join('') }] : [])];
  }
  const rebuilt = values.map((value) => {
    const item = items[ids.indexOf(idOf(value))];
    return item ? apply(text, edits(text, item, value), startOf(item), endOf(item)) : block(value, column + 2);
  });
  return [{ from: startOf(node), to: endOf(node), text: `- ${rebuilt.join(begin)}` }];
}

/** What to replace so that a node says `value`; nothing when it does. */
function edits(text: string, node: Node, value: unknown): Edit[] {
  if (same(valueOf(node), value)) return [];
  if (isMap(node) && isValues(value)) return inMap(text, node, value);
  if (isSeq(node) && Array.isArray(value) && value.length > 0) return inList(text, node, value);
  return replaced(text, node, value);
}

/** The text between two places with its edits made. */
function apply(text: string, changes: readonly Edit[], from = 0, to = text.length): string {
  let at = from;
  let made = '';
  for (const edit of changes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    made += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return made + text.slice(at, to);
}

/**
 * The YAML text that says `value`, changed from `text` only where it says something else: comments, quotes and
 * layout of the rest stay. Where that does not succeed, or without a text, it is written anew.
 */
export function mendYaml(text: string | null, value: unknown): string {
  const root = text === null ? null : parseDocument(text, { schema: 'core' }).contents;
  if (text === null || !root) return yamlText(value);
  const mended = apply(text, edits(text, root, value));
  const again = parseDocument(mended, { schema: 'core' });
  return again.errors.length === 0 && same(again.toJS({ maxAliasCount: 0 }), value) ? mended : yamlText(value);
}
