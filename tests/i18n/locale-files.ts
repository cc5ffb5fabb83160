/** Reads locales/ as flat lists, and finds in the code which of their keys are used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import type { Language } from '#app/i18n/languages.ts';
import { namespaces } from '#app/i18n/namespaces.ts';

/** `namespace:path.to.key` → text. */
export type Texts = Map<string, string>;

type Tree = { [key: string]: Tree | string };

function flatten(tree: Tree, before: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : flatten(value, `${before}${key}.`),
  );
}

/** Every text of a language. A value that is neither a text nor an object of texts is shown as what it is. */
export function textsOf(language: Language): Texts {
  return new Map(
    namespaces.flatMap((namespace) => {
      const file = resolve('locales', language, `${namespace}.json`);
      return flatten(JSON.parse(readFileSync(file, 'utf8')) as Tree, `${namespace}:`);
    }),
  );
}

const pluralEnd = /_(zero|one|two|few|many|other)$/;

/** The key as code names it: without the end that says for which numbers a text is. */
export const baseOf = (key: string) => key.replace(pluralEnd, '');

/** The forms of every text that has forms: base → its ends. */
export function pluralsOf(texts: Texts): Map<string, string[]> {
  const plurals = new Map<string, string[]>();
  for (const key of texts.keys()) {
    const form = pluralEnd.exec(key)?.[1];
    if (form) plurals.set(baseOf(key), [...(plurals.get(baseOf(key)) ?? []), form]);
  }
  return plurals;
}

/** `{{name}}` and `{{name, format}}` of a text. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name]) => name ?? '');
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A hole of a template stands for one step of a path: `people:faults.${fault}` is every key under `people:faults`. */
function patternOf(template: ts.TemplateExpression): string {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return template.templateSpans.reduce(
    (pattern, { literal }) => `${pattern}[^.:]+${escaped(literal.text)}`,
    escaped(template.head.text),
  );
}

/** What the code of app/ can ask for: whole keys, and patterns of keys built with a template. */
export function usedKeys(): { literals: Set<string>; patterns: RegExp[] } {
  const literals = new Set<string>();
  const patterns = new Set<string>();
  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node)) literals.add(node.text);
    else if (ts.isTemplateExpression(node) && /^[a-zA-Z]+:/.test(node.head.text))
      patterns.add(patternOf(node));
    ts.forEachChild(node, visit);
  }
  for (const file of sourceFiles(resolve('app'))) {
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, kind));
  }
  return { literals, patterns: [...patterns].map((pattern) => new RegExp(`^${pattern}$`)) };
}
