/** What the notebook keeps. Times are epoch milliseconds of the device. */

interface Kept {
  /** Random; says nothing about what is inside. */
  id: string;
  createdAt: number;
  changedAt: number;
}

/** Ticks and notes of the day: there is one. */
export interface Day extends Kept {
  kind: 'day';
  /** When a point was ticked, by its id. */
  ticks: Record<string, number>;
  /** By the id of the checklist. */
  notes: Record<string, string>;
}

/** A draft of an act, or a copy of a protocol: the fields of its form as they were typed. */
export interface Leaf extends Kept {
  kind: 'act' | 'pad';
  fields: Record<string, string>;
}

export type Entry = Day | Leaf;

export function newDay(now: number): Day {
  return { kind: 'day', id: crypto.randomUUID(), createdAt: now, changedAt: now, ticks: {}, notes: {} };
}

export function newLeaf(kind: Leaf['kind'], now: number, fields: Record<string, string> = {}): Leaf {
  return { kind, id: crypto.randomUUID(), createdAt: now, changedAt: now, fields };
}

const longestText = 20_000;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isTime = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isText = (value: unknown) => typeof value === 'string' && value.length <= longestText;

function isTable(value: unknown, isValue: (inner: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every(isValue);
}

/** Whether something that came out of a file is an entry of ours. */
export function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || typeof value.id !== 'string' || !/^[0-9a-f-]{36}$/.test(value.id)) return false;
  if (!isTime(value.createdAt) || !isTime(value.changedAt)) return false;
  if (value.kind === 'day') return isTable(value.ticks, isTime) && isTable(value.notes, isText);
  return (value.kind === 'act' || value.kind === 'pad') && isTable(value.fields, isText);
}

/** Two days made one: a point keeps its first tick, a note that differs is put below the other. */
export function mergeDays(own: Day, other: Day): Day {
  const ticks = { ...other.ticks, ...own.ticks };
  for (const [id, at] of Object.entries(other.ticks)) ticks[id] = Math.min(at, own.ticks[id] ?? at);
  const notes = { ...other.notes, ...own.notes };
  for (const [id, theirs] of Object.entries(other.notes)) {
    const ours = own.notes[id] ?? '';
    notes[id] = ours === '' || ours.includes(theirs) ? ours || theirs : `${ours}\n${theirs}`;
  }
  return { ...own, ticks, notes };
}
