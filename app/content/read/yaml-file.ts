import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from 'yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { FaultCode } from '../fault-codes.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** A YAML file as plain values, with a way back from a value to its line. */
export type YamlFile = {
  /** Relative to the content folder. */
  file: string;
  value: unknown;
  lineOf: (keys: readonly PropertyKey[]) => number;
};

async function textOf(root: string, file: string, problems: Problem[]): Promise<string | null> {
  try {
    return await readFile(path.join(root, file), 'utf8');
  } catch {
    const message = 'This file is missing. Make it, or run `npm run content:new`.';
    problems.push(problem('file-missing', file, 1, message));
    return null;
  }
}

/** The values of a YAML document; null and a problem when it names an alias: nothing in our files repeats. */
function valuesOf(document: Document, file: string, problems: Problem[]): { value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    const message =
      'The signs "&" and "*" at the beginning of a value have a meaning in YAML. Put the value in "double quotes".';
    problems.push(problem('yaml-syntax', file, 1, message));
    return null;
  }
}

/** Reads one YAML file; null and a problem when it is not there or is not YAML. */
export async function readYaml(root: string, file: string, problems: Problem[]): Promise<YamlFile | null> {
  const text = await textOf(root, file, problems);
  if (text === null) return null;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: 'core', prettyErrors: false });
  for (const fault of document.errors) {
    const line = counter.linePos(fault.pos[0]).line;
    const message = `This is not good YAML: ${fault.message}. Look at the spaces at the beginning of the line; put texts with a colon or "#" in "double quotes".`;
    problems.push(problem('yaml-syntax', file, line, message));
  }
  const values = document.errors.length > 0 ? null : valuesOf(document, file, problems);
  if (!values) return null;
  const lineOf = (keys: readonly PropertyKey[]): number => {
    // The nearest place that exists: a missing key is reported where it should stand.
    for (let length = keys.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { file, value: values.value, lineOf };
}

function sentence(issue: z.core.$ZodIssue): string {
  const where = issue.path.map(String).join(' → ') || 'this file';
  if (issue.code === 'unrecognized_keys')
    return `${where}: there is no key called ${issue.keys.join(', ')}. Look for a slip of spelling.`;
  if (issue.code === 'invalid_type') {
    const wanted =
      issue.expected === 'object'
        ? 'keys with values'
        : issue.expected === 'array'
          ? 'a list'
          : `a ${issue.expected}`;
    return `${where}: this must be there and must be ${wanted}.`;
  }
  if (issue.code === 'too_small' && issue.origin === 'string')
    return `${where}: the text is empty. Write it in all three languages.`;
  return `${where}: ${issue.message}.`;
}

const dateKeys: ReadonlySet<string> = new Set(['checkedOn', 'lawCheckedOn']);

function codeOf(issue: z.core.$ZodIssue): FaultCode {
  return dateKeys.has(String(issue.path.at(-1))) ? 'law-date-missing' : 'schema';
}

/** Checks the value at `keys` of a file; every fault becomes a problem with its line. */
export function checked<T>(
  schema: z.ZodType<T>,
  yaml: YamlFile,
  keys: readonly PropertyKey[],
  problems: Problem[],
): T | null {
  const value = keys.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    yaml.value,
  );
  const parsed = schema.safeParse(value ?? undefined);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const message = dateKeys.has(String(issue.path.at(-1)))
      ? `${issue.path.map(String).join(' → ')}: write the day the law was checked, as "2026-11-22".`
      : sentence(issue);
    const place = issue.path.map(String).join('.');
    const quoted = issue.code === 'unrecognized_keys' ? issue.keys : place === '' ? [] : [place];
    problems.push(problem(codeOf(issue), yaml.file, yaml.lineOf([...keys, ...issue.path]), message, quoted));
  }
  return null;
}
