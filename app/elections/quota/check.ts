import { mendOrder, mendSeats, mendShare } from './mend.ts';
import { belongsTo, neededOf, quotaRule, type QuotaRule } from './rules.ts';
import type { Condition, Groups, MandatesCondition, Person, QuotaInput, QuotaResult } from './types.ts';

/**
 * Whether a list, and the seats it won, meet a rule (`rules.ts` names the law). `input` is what `readQuotaInput`
 * gives: unique places, known ages where the rule asks for them, as many taken places as seats. One person counts once,
 * however many groups she belongs to. 30.0 % is enough, 29.9 % is not.
 */
export function checkQuota(input: QuotaInput): QuotaResult {
  const rule = quotaRule(input.rule);
  const people = [...input.people].sort((a, b) => a.n - b.n);
  const list = conditionOf(rule, people);
  const taking = takingSeats(people, input.mandates);
  const mandates: MandatesCondition | null = input.mandates
    ? { ...conditionOf(rule, taking), applies: rule.atMandates }
    : null;
  const seatsFail = mandates !== null && mandates.applies && !mandates.met;
  return {
    list,
    ...(mandates ? { mandates } : {}),
    failing: [...(list.met ? [] : (['list'] as const)), ...(seatsFail ? (['mandates'] as const) : [])],
    groups: groupsOf(rule, people),
    countedPlaces: people.filter((person) => counts(rule, person)).map(({ n }) => n),
    takenPlaces: taking.map(({ n }) => n),
    mend: {
      list: list.met ? null : rule.groups ? mendShare(list) : mendOrder(people),
      mandates: seatsFail ? mendMandates(rule, people, taking, mandates) : null,
    },
  };
}

/** Whether a person is one of those the rule counts; under the zipper, whether she is a woman. */
function counts(rule: QuotaRule, person: Person): boolean {
  return (rule.groups ?? ['women']).some((group) => belongsTo[group](person));
}

function conditionOf(rule: QuotaRule, people: readonly Person[]): Condition {
  const of = people.length;
  const counted = people.filter((person) => counts(rule, person)).length;
  if (rule.groups) {
    const needed = neededOf(of);
    return { counted, needed, of, met: counted >= needed };
  }
  const breaking = people.find((person, index) => person.gender === people[index - 1]?.gender);
  const zipped = { counted, needed: Math.trunc(of / 2), of, met: !breaking };
  return breaking ? { ...zipped, firstBreakAt: breaking.n } : zipped;
}

function takingSeats(people: readonly Person[], mandates: QuotaInput['mandates']): readonly Person[] {
  if (!mandates) return [];
  const { seats, taken } = mandates;
  return taken === 'list-order' ? people.slice(0, seats) : people.filter(({ n }) => taken.includes(n));
}

function groupsOf(rule: QuotaRule, people: readonly Person[]): Groups {
  const count = (group: keyof typeof belongsTo) => people.filter(belongsTo[group]).length;
  return {
    women: count('women'),
    young: count('young'),
    disability: count('disability'),
    counted: people.filter((person) => counts(rule, person)).length,
  };
}

function mendMandates(
  rule: QuotaRule,
  people: readonly Person[],
  taking: readonly Person[],
  { needed, counted }: Condition,
) {
  if (!rule.groups) return mendOrder(taking);
  const isCounted = (person: Person) => counts(rule, person);
  return mendSeats(people, taking, isCounted, needed - counted);
}
