import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { ContentUnit, UnitKind } from '../unit.ts';
import { canonicalJson, sha256 } from '../unit.ts';
import type { YamlFile } from './yaml-file.ts';
import { checked } from './yaml-file.ts';

export type Collector = {
  root: string;
  units: ContentUnit[];
  problems: Problem[];
};

/** Takes a unit in, unless its id is taken: the first one counts, the second is reported. */
export function addUnit(into: Collector, unit: Omit<ContentUnit, 'hash'>): void {
  const first = into.units.find((known) => known.kind === unit.kind && known.key === unit.key);
  if (first) {
    const message = `The id "${unit.key}" is already used in ${first.file}, line ${first.line}. Give this ${unit.kind} another id.`;
    into.problems.push(problem('id-duplicate', unit.file, unit.line, message, [unit.key]));
    return;
  }
  into.units.push({ ...unit, hash: sha256(unit.body) });
}

/** Reads a list whose items have an `id` each: every good item becomes a unit, every bad one a problem. */
export function addList<T extends { id: string }>(
  into: Collector,
  kind: UnitKind,
  schema: z.ZodType<T>,
  yaml: YamlFile,
  keys: readonly PropertyKey[] = [],
): void {
  const list = keys.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    yaml.value,
  );
  if (list === null || list === undefined) return;
  if (!Array.isArray(list)) {
    into.problems.push(
      problem(
        'schema',
        yaml.file,
        yaml.lineOf(keys),
        'Here a list is expected: begin every item with "- id: …".',
      ),
    );
    return;
  }
  for (const index of list.keys()) {
    const at = [...keys, index];
    const value = checked(schema, yaml, at, into.problems);
    if (value)
      addUnit(into, {
        kind,
        key: value.id,
        body: canonicalJson(value),
        file: yaml.file,
        line: yaml.lineOf(at),
      });
  }
}

/** Names in a folder in the order of the alphabet, or none when there is no such folder. */
export async function namesIn(root: string, folder: string, kind: 'file' | 'folder'): Promise<string[]> {
  try {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true });
    return entries
      .filter(
        (entry) => (kind === 'file' ? entry.isFile() : entry.isDirectory()) && !entry.name.startsWith('.'),
      )
      .map((entry) => entry.name)
      .toSorted();
  } catch {
    return [];
  }
}

export async function yamlNames(root: string, folder: string): Promise<string[]> {
  return (await namesIn(root, folder, 'file')).filter((name) => name.endsWith('.yaml'));
}
