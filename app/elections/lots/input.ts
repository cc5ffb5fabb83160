import { pointerOf, readAs, type Read } from '../input/fault.ts';
import {
  fieldOf,
  isMissing,
  note,
  noteDuplicates,
  readList,
  readObject,
  readOneOf,
  readText,
  readWhole,
  type Reading,
} from '../input/fields.ts';
import { divisions, strataKinds, type LotsInput, type PoolMember } from './types.ts';

export const mostMembers = 5_000;
const longestSeed = 200;
const longestId = 100;

/**
 * Reads `{seed, take, by?, division?, pool: [{id, gender?, region?}]}`. The seed is used exactly as written. Ids are
 * unique; gender ('F' or 'M') and region are asked only of a pool that is divided by them. `take` is at most the pool.
 */
export function readLotsInput(raw: unknown): Read<LotsInput> {
  const reading: Reading = { faults: [] };
  const object = readObject(reading, raw, '');
  if (!object) return { ok: false, faults: reading.faults };
  const asked = fieldOf(object, 'by');
  const kinds = isMissing(asked) ? [] : readList(reading, asked, '/by', { least: 0, most: 2 });
  const by = kinds.map((kind, index) => readOneOf(reading, kind, pointerOf('by', index), strataKinds));
  noteDuplicates(reading, by, (index) => pointerOf('by', index));
  const division = fieldOf(object, 'division');
  const pool = readPool(reading, fieldOf(object, 'pool'), by);
  const input: LotsInput = {
    seed: readText(reading, fieldOf(object, 'seed'), '/seed', longestSeed),
    take: readWhole(reading, fieldOf(object, 'take'), '/take', { least: 1, most: Math.max(pool.length, 1) }),
    by,
    division: isMissing(division) ? 'proportional' : readOneOf(reading, division, '/division', divisions),
    pool,
  };
  return readAs(reading.faults, () => input);
}

function readPool(reading: Reading, value: unknown, by: LotsInput['by']): PoolMember[] {
  const list = readList(reading, value, '/pool', { least: 1, most: mostMembers });
  const pool = list.map((entry, index) => readMember(reading, entry, pointerOf('pool', index), by));
  noteDuplicates(
    reading,
    pool.map(({ id }, index) => id || index),
    (index) => pointerOf('pool', index, 'id'),
  );
  return pool;
}

function readMember(reading: Reading, entry: unknown, at: string, by: LotsInput['by']): PoolMember {
  const isLine = typeof entry === 'string';
  if (isLine) note(reading, at, 'line-not-clear');
  const member = isLine ? null : readObject(reading, entry, at);
  if (!member) return { id: '', gender: null, region: null };
  const [gender, region] = [fieldOf(member, 'gender'), fieldOf(member, 'region')];
  const has = (value: unknown) => !isMissing(value) && value !== '';
  return {
    id: readText(reading, fieldOf(member, 'id'), `${at}/id`, longestId),
    gender:
      has(gender) || by.includes('gender')
        ? readOneOf<'F' | 'M'>(reading, gender, `${at}/gender`, ['F', 'M'])
        : null,
    region:
      has(region) || by.includes('region') ? readText(reading, region, `${at}/region`, longestId) : null,
  };
}
