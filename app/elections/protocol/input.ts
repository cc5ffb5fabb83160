import { decimal } from '../rational.ts';
import { pointerOf, readAs, type Read } from '../input/fault.ts';
import {
  fieldOf,
  isMissing,
  note,
  noteDuplicates,
  readList,
  readObject,
  readText,
  type Reading,
} from '../input/fields.ts';
import { figureNames, type FigureName, type Figures, type LineVotes } from './types.ts';

export const mostLines = 200;
const longestName = 200;
const longestDecimal = 30;
const farthest = Number.MAX_SAFE_INTEGER;

/**
 * Reads `{figures: {…}}`. `blanks: 'allowed'` (a form being filled in) takes missing and null figures as blank lines;
 * 'refused' (a finished sheet) asks for every figure but `againstAll` and `turnoutPercent`, which may be null. `votes`
 * is an object of numbers by name, or a list of `{name, votes}`; names are any text, each once. Negative numbers and
 * fractions are read: saying that they are wrong is the work of `checkProtocol`.
 */
export function readProtocolInput(raw: unknown, blanks: 'allowed' | 'refused'): Read<Figures> {
  const reading: Reading = { faults: [] };
  const object = readObject(reading, raw, '');
  const figures = object && readObject(reading, fieldOf(object, 'figures'), '/figures');
  if (!figures) return { ok: false, faults: reading.faults };
  const named = figureNames.map((name): [FigureName, number | null] => [
    name,
    readFigure(reading, fieldOf(figures, name), pointerOf('figures', name), blanks === 'refused'),
  ]);
  const lines = Object.fromEntries(named) as Record<FigureName, number | null>;
  const input: Figures = {
    ...lines,
    votes: readVotes(reading, fieldOf(figures, 'votes'), blanks === 'refused'),
    againstAll: readFigure(reading, fieldOf(figures, 'againstAll'), '/figures/againstAll', false),
    turnoutPercent: readTurnout(reading, fieldOf(figures, 'turnoutPercent')),
  };
  return readAs(reading.faults, () => input);
}

function readFigure(reading: Reading, value: unknown, pointer: string, isAsked: boolean): number | null {
  if (isMissing(value)) {
    if (isAsked) note(reading, pointer, 'required');
  } else if (typeof value !== 'number' || Number.isNaN(value)) note(reading, pointer, 'not-a-number');
  else if (value > farthest) note(reading, pointer, 'too-big', { most: farthest });
  else if (value < -farthest) note(reading, pointer, 'too-small', { least: 0 });
  else return value + 0;
  return null;
}

function readTurnout(reading: Reading, value: unknown): Figures['turnoutPercent'] {
  const pointer = '/figures/turnoutPercent';
  if (typeof value !== 'string') return readFigure(reading, value, pointer, false);
  if (value.length <= longestDecimal && decimal(value)) return value;
  note(reading, pointer, 'not-a-number');
  return null;
}

function readVotes(reading: Reading, value: unknown, isAsked: boolean): LineVotes[] {
  if (isMissing(value) && !isAsked) return [];
  const at = '/figures/votes';
  if (Array.isArray(value)) return readLines(reading, value, isAsked);
  const votes = readObject(reading, value, at);
  const entries = Object.entries(votes ?? {});
  if (entries.length > mostLines) note(reading, at, 'too-many', { most: mostLines });
  return entries.slice(0, mostLines).map(([name, number]) => ({
    name,
    votes: readFigure(reading, number, pointerOf('figures', 'votes', name), isAsked),
  }));
}

function readLines(reading: Reading, value: unknown[], isAsked: boolean): LineVotes[] {
  const at = (index: number, field: string) => pointerOf('figures', 'votes', index, field);
  const list = readList(reading, value, '/figures/votes', { least: 0, most: mostLines });
  const lines = list.map((entry, index) => {
    const line = readObject(reading, entry, pointerOf('figures', 'votes', index)) ?? {};
    return {
      name: readText(reading, fieldOf(line, 'name'), at(index, 'name'), longestName),
      votes: readFigure(reading, fieldOf(line, 'votes'), at(index, 'votes'), isAsked),
    };
  });
  noteDuplicates(
    reading,
    lines.map(({ name }, index) => name || index),
    (index) => at(index, 'name'),
  );
  return lines;
}
