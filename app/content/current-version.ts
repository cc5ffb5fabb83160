import type { Provision, ProvisionStatus, ProvisionVersion } from './schema/law.ts';

/** What tells a reader most about today comes first. */
const rank: Record<ProvisionStatus, number> = { 'as-known': 0, 'not-verified': 1, announced: 2, historic: 3 };

/**
 * The version of a provision that a lesson shows: as far as known in force, else not verified, else announced,
 * else history; among equals the one that began last.
 */
export function currentVersion(provision: Provision): ProvisionVersion {
  const [first, ...others] = provision.versions;
  if (!first) throw new Error(`The provision ${provision.id} has no version.`);
  return others.reduce((best, version) => {
    const difference = rank[version.status] - rank[best.status];
    if (difference !== 0) return difference < 0 ? version : best;
    return (version.from ?? '') >= (best.from ?? '') ? version : best;
  }, first);
}
