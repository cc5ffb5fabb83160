import { ceil, decimal, multiply, rational } from '../rational.ts';
import type { AdmissionStep, PartyVotes, SeatsInput, ThresholdStep } from './types.ts';

/**
 * Who reached the threshold: votes × 100 ≥ percent × base, in whole numbers.
 * Art. 97-1(1) of the Constitutional Law on Elections (text of 2021): lists that received "five and more per cent of
 * the voters who took part"; "against all" and invalid ballots are part of those who took part.
 * Null without a threshold. Throws RangeError when `percent` is no decimal or the base is missing.
 */
export function thresholdStep(input: SeatsInput): ThresholdStep | null {
  if (!input.threshold) return null;
  const { percent, base } = input.threshold;
  const baseVotes = base === 'participants' ? input.participants : input.validVotes;
  const share = decimal(percent);
  if (!share || baseVotes === null) throw new RangeError('A threshold is a decimal share of a known number.');
  const least = Number(ceil(multiply(share, rational(baseVotes, 100))));
  const rows = input.parties.map(({ id, votes }) => ({ id, votes, passes: votes >= least }));
  return { percent, base, baseVotes, least, rows };
}

/**
 * When one party alone passed, the next by votes takes part too: art. 97-1(2), known in the text of 2021 (the year of
 * its introduction, 2009, is not verified). Equal votes for that place are a tie: all of them are candidates. A party
 * without votes is not admitted.
 */
export function admissionStep(input: SeatsInput, passed: readonly PartyVotes[]): AdmissionStep | null {
  const [alone, second] = passed;
  if (input.singlePartyRule === 'none' || !alone || second) return null;
  const others = input.parties.filter((party) => party !== alone && party.votes > 0);
  const most = others.reduce((highest, { votes }) => Math.max(highest, votes), 0);
  return { alone: alone.id, candidates: others.filter(({ votes }) => votes === most).map(({ id }) => id) };
}
