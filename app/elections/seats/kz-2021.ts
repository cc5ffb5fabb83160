import type { PartyVotes, SeatsInput } from './types.ts';

/**
 * The election of 10 January 2021 as published by the CEC. One widely copied table prints 382,023 for Auyl; only
 * 383,023 makes the votes add up to the valid votes and gives the published shares. Names are in the texts of the labs.
 */
export const kz2021Votes = {
  'nur-otan': 5_148_074,
  'ak-zhol': 792_828,
  'peoples-party': 659_019,
  auyl: 383_023,
  adal: 258_618,
} as const;

export type Kz2021Party = keyof typeof kz2021Votes;

export const kz2021Participants = 7_539_280;
export const kz2021ValidVotes = 7_241_562;

/** What was counted in 2021, to be joined with the settings of a rule. `nameOf` gives names in the reader's language. */
export function kz2021Count(
  nameOf: (party: Kz2021Party) => string,
): Pick<SeatsInput, 'participants' | 'validVotes' | 'parties'> {
  const ids = Object.keys(kz2021Votes) as Kz2021Party[];
  const parties = ids.map((id): PartyVotes => ({ id, name: nameOf(id), votes: kz2021Votes[id] }));
  return { participants: kz2021Participants, validVotes: kz2021ValidVotes, parties };
}
