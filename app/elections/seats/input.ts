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
import { seatMethods, singlePartyRules, thresholdBases, type PartyVotes, type SeatsInput } from './types.ts';

/** More than any parliament has. */
export const mostSeats = 5_000;
export const mostParties = 200;
const longestName = 200;

/**
 * Reads `{method, seats, threshold, singlePartyRule?, participants?, validVotes?, parties}`. Fields with other names
 * are left unread. Counts are whole numbers of persons or votes. Besides the shapes it is checked that ids are unique,
 * that the base of the threshold is given, and that no part is more than its whole: votes ≤ validVotes ≤ participants.
 */
export function readSeatsInput(raw: unknown): Read<SeatsInput> {
  const reading: Reading = { faults: [] };
  const object = readObject(reading, raw, '');
  if (!object) return { ok: false, faults: reading.faults };
  const input: SeatsInput = {
    method: readOneOf(reading, fieldOf(object, 'method'), '/method', seatMethods),
    seats: readWhole(reading, fieldOf(object, 'seats'), '/seats', { least: 1, most: mostSeats }),
    threshold: readThreshold(reading, fieldOf(object, 'threshold')),
    singlePartyRule: isMissing(fieldOf(object, 'singlePartyRule'))
      ? 'none'
      : readOneOf(reading, fieldOf(object, 'singlePartyRule'), '/singlePartyRule', singlePartyRules),
    participants: readCount(reading, object, 'participants'),
    validVotes: readCount(reading, object, 'validVotes'),
    parties: readParties(reading, fieldOf(object, 'parties')),
  };
  checkBase(reading, input);
  if (reading.faults.length === 0) checkSums(reading, input);
  return readAs(reading.faults, () => input);
}

function readThreshold(reading: Reading, value: unknown): SeatsInput['threshold'] {
  if (value === null) return null;
  const object = readObject(reading, value, '/threshold');
  if (!object) return null;
  return {
    percent: readPercent(reading, fieldOf(object, 'percent'), '/threshold/percent'),
    base: readOneOf(reading, fieldOf(object, 'base'), '/threshold/base', thresholdBases),
  };
}

function readCount(reading: Reading, object: Readonly<Record<string, unknown>>, name: string): number | null {
  const value = fieldOf(object, name);
  return isMissing(value) ? null : readWhole(reading, value, pointerOf(name));
}

function readParties(reading: Reading, value: unknown): PartyVotes[] {
  const list = readList(reading, value, '/parties', { least: 1, most: mostParties });
  const parties = list.map((entry, index) => {
    const at = (field: string) => pointerOf('parties', index, field);
    const party = readObject(reading, entry, pointerOf('parties', index));
    if (!party) return { id: '', name: '', votes: 0 };
    const id = readText(reading, fieldOf(party, 'id'), at('id'), longestName);
    const name = fieldOf(party, 'name');
    return {
      id,
      name: isMissing(name) || name === '' ? id : readText(reading, name, at('name'), longestName),
      votes: readWhole(reading, fieldOf(party, 'votes'), at('votes')),
    };
  });
  noteDuplicates(
    reading,
    parties.map(({ id }, index) => id || index),
    (index) => pointerOf('parties', index, 'id'),
  );
  return parties;
}

/** A threshold is a share of something: that number must be there. */
function checkBase(reading: Reading, { threshold, participants, validVotes }: SeatsInput): void {
  const at = threshold?.base === 'valid' ? '/validVotes' : '/participants';
  const base = threshold?.base === 'valid' ? validVotes : participants;
  const named = reading.faults.some(({ pointer }) => pointer === at);
  if (threshold && base === null && !named) note(reading, at, 'required');
}

/** No part is more than its whole; the sum of votes stays a number that JSON carries exactly. */
function checkSums(reading: Reading, { parties, participants, validVotes }: SeatsInput): void {
  const votes = parties.reduce((sum, party) => sum + BigInt(party.votes), 0n);
  const most = validVotes ?? participants ?? Number.MAX_SAFE_INTEGER;
  const whole = validVotes !== null ? 'validVotes' : 'participants';
  if (validVotes !== null && participants !== null && validVotes > participants)
    note(reading, '/validVotes', 'more-than', { most: participants, field: 'participants' });
  if (votes <= BigInt(most)) return;
  if (validVotes === null && participants === null) note(reading, '/parties', 'too-big', { most });
  else note(reading, '/parties', 'sum-more-than', { most, field: whole });
}
