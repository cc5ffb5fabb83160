import { pointerOf, readAs, type Read } from '../input/fault.ts';
import {
  fieldOf,
  isMissing,
  note,
  noteDuplicates,
  readList,
  readObject,
  readOneOf,
  readPercent,
  readText,
  readWhole,
  type Reading,
} from '../input/fields.ts';
import { sourceKinds, type TurnoutSource } from './types.ts';

export const mostSources = 50;
const longestName = 200;

/**
 * Reads `{sources: [{id, who, kind, scope, percent, counted?, ofAll?, isRandom?}]}` for `compareTurnout`. Ids are unique,
 * percentages are decimals from 0 to 100 and keep the digits they were printed with, `counted` is at most `ofAll`.
 */
export function readTurnoutInput(raw: unknown): Read<readonly TurnoutSource[]> {
  const reading: Reading = { faults: [] };
  const object = readObject(reading, raw, '');
  if (!object) return { ok: false, faults: reading.faults };
  const list = readList(reading, fieldOf(object, 'sources'), '/sources', { least: 1, most: mostSources });
  const sources = list.map((entry, index) => readSource(reading, entry, pointerOf('sources', index)));
  noteDuplicates(
    reading,
    sources.map((source, index) => source?.id || index),
    (index) => pointerOf('sources', index, 'id'),
  );
  return readAs(reading.faults, () => sources.filter((source) => source !== null));
}

function readSource(reading: Reading, entry: unknown, at: string): TurnoutSource | null {
  const source = readObject(reading, entry, at);
  if (!source) return null;
  const text = (name: string) => readText(reading, fieldOf(source, name), `${at}/${name}`, longestName);
  const count = (name: string) => {
    const value = fieldOf(source, name);
    return isMissing(value) ? null : readWhole(reading, value, `${at}/${name}`);
  };
  const [counted, ofAll] = [count('counted'), count('ofAll')];
  if (counted !== null && ofAll !== null && counted > ofAll)
    note(reading, `${at}/counted`, 'more-than', { most: ofAll, field: 'ofAll' });
  const isRandom = fieldOf(source, 'isRandom');
  return {
    id: text('id'),
    who: text('who'),
    kind: readOneOf(reading, fieldOf(source, 'kind'), `${at}/kind`, sourceKinds),
    scope: text('scope'),
    percent: readPercent(reading, fieldOf(source, 'percent'), `${at}/percent`),
    counted,
    ofAll,
    isRandom: typeof isRandom === 'boolean' ? isRandom : null,
  };
}
