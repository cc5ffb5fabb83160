import { compare, floor, rational, subtract, type Rational } from '../rational.ts';
import type { LotsInput, PoolMember, Stratum } from './types.ts';

export interface OpenStratum extends Omit<Stratum, 'members'> {
  readonly members: readonly PoolMember[];
}

/** The groups with the places that are sure, the groups that compete for the rest (by index), and how many are left. */
export interface Divided {
  readonly groups: readonly OpenStratum[];
  readonly contested: readonly number[];
  readonly left: number;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whole numbers by size, everything else by its characters (UTF-16 code units): the same on every machine. */
export function byId(a: string, b: string): number {
  const areNumbers = /^\d+$/.test(a) && /^\d+$/.test(b);
  if (!areNumbers) return byText(a, b);
  const [left, right] = [BigInt(a), BigInt(b)];
  return left < right ? -1 : left > right ? 1 : byText(a, b);
}

/**
 * Divides the pool into groups (in the order of region, then gender) and the places among them. Proportional: Hare's
 * quota and largest remainders; groups with equal remainders at the last place are contested. Equal: the same whole
 * number for each; what is left is contested by all.
 */
export function strataOf({ pool, by, take, division }: LotsInput): Divided {
  const groups = groupsOf(pool, by);
  const exact = groups.map(({ members }) =>
    division === 'equal'
      ? rational(take, groups.length)
      : rational(BigInt(take) * BigInt(members.length), pool.length),
  );
  const parts = exact.map((share) => ({ whole: Number(floor(share)), rest: restOf(share) }));
  const open = take - parts.reduce((sum, { whole }) => sum + whole, 0);
  const falling = parts.map(({ rest }) => rest).sort((a, b) => compare(b, a));
  const [last, next] = [falling[open - 1], falling[open]];
  const isTie = last !== undefined && next !== undefined && compare(last, next) === 0;
  const gets = (rest: Rational) => last !== undefined && compare(rest, last) >= (isTie ? 1 : 0);
  return {
    groups: groups.map((group, at) => withTake(group, parts[at])),
    contested: isTie ? parts.flatMap(({ rest }, at) => (compare(rest, last) === 0 ? [at] : [])) : [],
    left: isTie ? open - parts.filter(({ rest }) => gets(rest)).length : 0,
  };

  function withTake(group: OpenStratum, part: { whole: number; rest: Rational } | undefined): OpenStratum {
    return part ? { ...group, take: part.whole + (gets(part.rest) ? 1 : 0) } : group;
  }
}

const restOf = (share: Rational) => subtract(share, rational(floor(share)));

function groupsOf(pool: readonly PoolMember[], by: LotsInput['by']): OpenStratum[] {
  const groups = new Map<string, OpenStratum & { members: PoolMember[] }>();
  const ordered = [...pool].sort(
    (a, b) => byText(a.region ?? '', b.region ?? '') || byText(a.gender ?? '', b.gender ?? ''),
  );
  for (const member of ordered) {
    const gender = by.includes('gender') ? member.gender : null;
    const region = by.includes('region') ? member.region : null;
    const key = JSON.stringify([region, gender]);
    const group = groups.get(key);
    if (group) group.members.push(member);
    else groups.set(key, { gender, region, members: [member], take: 0, byLot: false });
  }
  return [...groups.values()].map((group) => ({
    ...group,
    members: [...group.members].sort((a, b) => byId(a.id, b.id)),
  }));
}
