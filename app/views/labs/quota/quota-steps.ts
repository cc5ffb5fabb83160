import { percentOf, toDecimal } from '#app/elections/rational.ts';
import { belongsTo, quotaRule, type QuotaGroup } from '#app/elections/quota/rules.ts';
import type { Condition, Person, QuotaInput, QuotaResult } from '#app/elections/quota/types.ts';
import type { Spoken } from '../local/local-lab.ts';

/** A checked list: what was asked, and what came out. */
export interface Checked {
  readonly input: QuotaInput;
  readonly result: QuotaResult;
}

export const numbersOf = (places: readonly number[]) => places.join(', ');

/** A part of a whole in per cent with one decimal, as the language writes it. */
export function percentText(part: number, whole: number, { format }: Spoken): string {
  return format.percent(whole > 0 ? Number(toDecimal(percentOf(part, whole), 1)) : 0, 1);
}

/** The calculation in sentences, each with its numbers. */
export function quotaSteps(checked: Checked, spoken: Spoken): string[] {
  const isShare = quotaRule(checked.input.rule).groups !== null;
  return isShare
    ? [...shareSteps(checked, spoken), ...seatShareSteps(checked, spoken)]
    : [...turnSteps(checked, spoken), ...seatTurnSteps(checked, spoken)];
}

function shareSteps({ input, result }: Checked, spoken: Spoken): string[] {
  const { say } = spoken;
  const groups = quotaRule(input.rule).groups ?? [];
  const { list } = result;
  return [
    say('quota:step.need', needed(list, spoken)),
    ...(groups.length > 1 ? groupSteps(groups, { input, result }, spoken) : []),
    outcome(list, spoken),
    ...(groups.length > 1 ? [womenOf(input.people, spoken)] : []),
  ];
}

/** How many each group has, and that nobody counts twice. */
function groupSteps(groups: readonly QuotaGroup[], { input, result }: Checked, { say }: Spoken): string[] {
  const sizes = groups.map((group) => say(`quota:step.group.${group}`, { number: result.groups[group] }));
  const sum = groups.reduce((total, group) => total + result.groups[group], 0);
  const several = input.people.filter(
    (person) => groups.filter((group) => belongsTo[group](person)).length > 1,
  );
  const places = numbersOf(several.map(({ n }) => n).sort((a, b) => a - b));
  const { counted } = result.groups;
  return [
    say('quota:step.groups', { groups: sizes.join(', ') }),
    several.length > 0
      ? say('quota:step.twice', { sum, places, counted })
      : say('quota:step.once', { counted }),
  ];
}

function needed({ of, needed: least }: Condition, { format }: Spoken) {
  return { of, needed: least, exact: format.number((3 * of) / 10, 1) };
}

function outcome({ counted, needed: least, of, met }: Condition, spoken: Spoken): string {
  const values = { counted, needed: least, of, percent: percentText(counted, of, spoken) };
  return spoken.say(met ? 'quota:step.enough' : 'quota:step.tooFew', values);
}

function womenOf(people: readonly Person[], spoken: Spoken): string {
  const [counted, of] = [people.filter(belongsTo.women).length, people.length];
  return spoken.say('quota:step.women', { counted, of, percent: percentText(counted, of, spoken) });
}

function seatsGo({ input, result }: Checked, { say }: Spoken): string {
  const isOrder = input.mandates?.taken === 'list-order';
  const values = { seats: input.mandates?.seats ?? 0, places: numbersOf(result.takenPlaces) };
  return say(isOrder ? 'quota:step.seatsInOrder' : 'quota:step.seatsChosen', values);
}

function seatShareSteps({ input, result }: Checked, spoken: Spoken): string[] {
  const { mandates, countedPlaces, takenPlaces } = result;
  if (!mandates) return [];
  const { say } = spoken;
  const places = takenPlaces.filter((n) => countedPlaces.includes(n));
  const taking = input.people.filter(({ n }) => takenPlaces.includes(n));
  const groups = quotaRule(input.rule).groups ?? [];
  return [
    seatsGo({ input, result }, spoken),
    say('quota:step.seatsNeed', needed(mandates, spoken)),
    places.length > 0
      ? say('quota:step.seatsCount', { places: numbersOf(places) })
      : say('quota:step.seatsNone'),
    outcome(mandates, spoken),
    ...(groups.length > 1 ? [womenOf(taking, spoken)] : []),
    ...(mandates.applies ? [] : [say('quota:step.seatsFree')]),
  ];
}

function turnSteps({ input, result: { list } }: Checked, spoken: Spoken): string[] {
  const { say } = spoken;
  const { counted, of, needed: least, firstBreakAt } = list;
  return [
    say('quota:step.turnsNeed', { counted, of, needed: least }),
    firstBreakAt === undefined
      ? say('quota:step.turnsHold')
      : say('quota:step.turnsBreak', { n: firstBreakAt }),
    womenOf(input.people, spoken),
  ];
}

function seatTurnSteps({ input, result }: Checked, spoken: Spoken): string[] {
  const { mandates } = result;
  if (!mandates) return [];
  const { firstBreakAt } = mandates;
  return [
    seatsGo({ input, result }, spoken),
    firstBreakAt === undefined
      ? spoken.say('quota:step.seatsTurnsHold')
      : spoken.say('quota:step.seatsTurnsBreak', { n: firstBreakAt }),
    womenOf(
      input.people.filter(({ n }) => result.takenPlaces.includes(n)),
      spoken,
    ),
  ];
}
