import { parseDocument } from 'yaml';
import type { ContentUnit } from '../unit.ts';
import { mendYaml } from './mend-yaml.ts';
import type { Place } from './place-units.ts';
import { heldValue, placeUnits } from './place-units.ts';

/** A text that is published now. */
export type ExportedUnit = Pick<ContentUnit, 'kind' | 'key' | 'body' | 'hash'> & {
  /** The studio published it; otherwise its file did, and the file is the newer one when they differ. */
  byStudio: boolean;
};

export type Kept = {
  kind: ContentUnit['kind'];
  key: string;
  /** The file where it stands, or should. Empty when it has no place. */
  file: string;
  /**
   * `file-leads`: the file says something else and it was the file that was published: it is read at the next start.
   * `file-unread`: the file has a text that the school never read, and that would be lost.
   * `no-course`: its lesson is in no published course.
   */
  reason: 'file-leads' | 'file-unread' | 'no-course';
};

export type ExportPlan = {
  /** In the order of names; text null means that the file goes, because nothing is left in it. */
  files: { file: string; text: string | null }[];
  kept: Kept[];
};

export type ExportInput = {
  published: readonly ExportedUnit[];
  /** What the folder holds now. */
  present: readonly ContentUnit[];
  /** Whether the school keeps this text as a revision. */
  known: (unit: ContentUnit) => boolean;
  /** The text of a file of the folder, null when there is none. */
  textOf: (file: string) => Promise<string | null>;
};

type Change = { kind: ContentUnit['kind']; key: string; place: Place; value: unknown; gone: boolean };

const nameOf = ({ kind, key }: Pick<ContentUnit, 'kind' | 'key'>) => `${kind} ${key}`;

/** Why a text of the folder is not overwritten by the published one; null when it may be. */
function reasonToKeep(unit: ExportedUnit, now: ContentUnit, known: ExportInput['known']): Kept['reason'] | null {
  if (now.hash === unit.hash) return null;
  if (!unit.byStudio) return 'file-leads';
  return known(now) ? null : 'file-unread';
}

function changesIn({ published, present, known }: ExportInput): { changes: Change[]; kept: Kept[] } {
  const here = new Map(present.map((unit) => [nameOf(unit), unit]));
  const changes: Change[] = [];
  const kept: Kept[] = [];
  for (const { unit, place } of placeUnits(published, (placed) => here.get(nameOf(placed))?.file)) {
    const { kind, key } = unit;
    const now = here.get(nameOf(unit));
    const reason = !place ? 'no-course' : now ? reasonToKeep(unit, now, known) : null;
    if (reason || !place) {
      kept.push({ kind, key, file: now?.file ?? '', reason: reason ?? 'no-course' });
      continue;
    }
    const moves = now !== undefined && now.file !== place.file;
    if (now && now.hash === unit.hash && !moves) continue;
    const value = place.as === 'text' ? unit.body : heldValue(unit);
    changes.push({ kind, key, place, value, gone: false });
    if (moves) changes.push({ kind, key, place: { ...place, file: now.file }, value: null, gone: true });
  }
  return { changes, kept };
}

type Listed = { id: string };

/** A list with its changed items in their places, new ones after it. */
function changedList(items: readonly Listed[], changes: readonly Change[]): Listed[] {
  const gone = new Set(changes.filter((change) => change.gone).map(({ key }) => key));
  const said = new Map(changes.filter((change) => !change.gone).map(({ key, value }) => [key, value as Listed]));
  const stay = items.filter(({ id }) => !gone.has(id)).map((item) => said.get(item.id) ?? item);
  const held = new Set(items.map(({ id }) => id));
  return [...stay, ...[...said].filter(([key]) => !held.has(key)).map(([, value]) => value)];
}

/** A file with lists as it reads after the changes; null when nothing is left. */
function listFile(text: string | null, changes: readonly Change[]): string | null {
  let whole: unknown = text === null ? null : parseDocument(text, { schema: 'core' }).toJS({ maxAliasCount: 0 });
  const places = new Map(
    changes.map(({ place }) => [typeof place.as === 'object' ? (place.as.list[0] ?? '') : '', place]),
  );
  for (const list of places.keys()) {
    const mine = changes.filter(({ place }) => typeof place.as === 'object' && (place.as.list[0] ?? '') === list);
    const inside = list === '' ? whole : (whole as Record<string, unknown> | null)?.[list];
    const items = changedList((inside ?? []) as Listed[], mine);
    whole = list === '' ? items : { ...(whole as Record<string, unknown> | null), [list]: items };
  }
  const empty = Array.isArray(whole) && whole.length === 0;
  return empty ? null : mendYaml(text, whole);
}

async function fileAfter(changes: readonly Change[], file: string, textOf: ExportInput['textOf']) {
  const text = await textOf(file);
  const [first] = changes;
  const lists = changes.filter(({ place }) => typeof place.as === 'object');
  if (lists.length > 0 || !first) return listFile(text, lists);
  const last = changes.find(({ gone }) => !gone);
  if (!last) return null;
  return last.place.as === 'text' ? String(last.value) : mendYaml(text, last.value);
}

/**
 * Which files of a content folder change so that it says what is published. A file that already says it is not
 * touched, and one that knows more than the school is kept. The folder is read by `readContent`, without faults.
 */
export async function planExport(input: ExportInput): Promise<ExportPlan> {
  const { changes, kept } = changesIn(input);
  const byFile = new Map<string, Change[]>();
  for (const change of changes)
    byFile.set(change.place.file, [...(byFile.get(change.place.file) ?? []), change]);
  const files: ExportPlan['files'] = [];
  for (const file of [...byFile.keys()].toSorted())
    files.push({ file, text: await fileAfter(byFile.get(file) ?? [], file, input.textOf) });
  return { files, kept };
}
