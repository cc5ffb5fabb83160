import { pointerOf, readAs, type Read } from '../input/fault.ts';
import {
  fieldOf,
  isMissing,
  note,
  noteDuplicates,
  readList,
  readObject,
  readOneOf,
  readWhole,
  readYesOrNo,
  type Reading,
} from '../input/fields.ts';
import { quotaRule } from './rules.ts';
import { quotaRuleIds, type Person, type QuotaInput, type QuotaRuleId } from './types.ts';

export const mostPeople = 1_000;
const oldest = 130;

/**
 * Reads `{rule, people: [{n, gender, age, disability?}], mandates?: {seats, taken}}`. `age` may be missing for rules
 * that do not ask for it (women-30, zipper), `disability` may always be: it is then no. Places are unique whole numbers
 * from 1. Explicit `taken` names as many places of the list as there are seats.
 */
export function readQuotaInput(raw: unknown): Read<QuotaInput> {
  const reading: Reading = { faults: [] };
  const object = readObject(reading, raw, '');
  if (!object) return { ok: false, faults: reading.faults };
  const rule = readOneOf(reading, fieldOf(object, 'rule'), '/rule', quotaRuleIds);
  const people = readPeople(reading, fieldOf(object, 'people'), rule);
  const asked = fieldOf(object, 'mandates');
  const mandates = isMissing(asked) ? null : readMandates(reading, asked, people);
  return readAs(reading.faults, () => ({ rule, people, mandates }));
}

function readPeople(reading: Reading, value: unknown, rule: QuotaRuleId): Person[] {
  const asksAge = quotaRule(rule).groups?.includes('young') === true;
  const list = readList(reading, value, '/people', { least: 1, most: mostPeople });
  const people = list.map((entry, index) => readPerson(reading, entry, pointerOf('people', index), asksAge));
  noteDuplicates(
    reading,
    people.map(({ n }, index) => n || `at ${index}`),
    (index) => pointerOf('people', index, 'n'),
  );
  return people;
}

function readPerson(reading: Reading, entry: unknown, at: string, asksAge: boolean): Person {
  const isLine = typeof entry === 'string';
  if (isLine) note(reading, at, 'line-not-clear');
  const person = isLine ? null : readObject(reading, entry, at);
  if (!person) return { n: 0, gender: 'F', age: null, disability: false };
  const place = fieldOf(person, 'n');
  const n = typeof place === 'number' && place >= 1 ? place : 0;
  readWhole(reading, place, `${at}/n`, { least: 1 });
  const gender = readOneOf(reading, fieldOf(person, 'gender'), `${at}/gender`, ['F', 'M']);
  const age = fieldOf(person, 'age');
  const disability = fieldOf(person, 'disability');
  return {
    n,
    gender,
    age: isMissing(age) && !asksAge ? null : readWhole(reading, age, `${at}/age`, { most: oldest }),
    disability: isMissing(disability) ? false : readYesOrNo(reading, disability, `${at}/disability`),
  };
}

function readMandates(reading: Reading, value: unknown, people: readonly Person[]): QuotaInput['mandates'] {
  const mandates = readObject(reading, value, '/mandates');
  if (!mandates) return null;
  const most = Math.max(people.length, 1);
  const seats = readWhole(reading, fieldOf(mandates, 'seats'), '/mandates/seats', { least: 1, most });
  const taken = fieldOf(mandates, 'taken');
  if (!Array.isArray(taken)) {
    readOneOf(reading, taken, '/mandates/taken', ['list-order']);
    return { seats, taken: 'list-order' };
  }
  return { seats, taken: readTaken(reading, taken, seats, people) };
}

function readTaken(reading: Reading, value: unknown[], seats: number, people: readonly Person[]): number[] {
  const places = new Set(people.map(({ n }) => n));
  const at = (index: number) => pointerOf('mandates', 'taken', index);
  const list = readList(reading, value, '/mandates/taken', { least: 0, most: mostPeople });
  const taken = list.map((place, index) => {
    const n = readWhole(reading, place, at(index), { least: 1 });
    if (n === place && !places.has(n)) note(reading, at(index), 'not-in-list');
    return n;
  });
  noteDuplicates(reading, taken, at);
  if (list.length === value.length && taken.length !== seats)
    note(reading, '/mandates/taken', 'wrong-count', { needed: seats });
  return taken;
}
