import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const aDay = 24 * 60 * 60 * 1000;

/** What is limited, how many tries, in how many seconds. */
const rules = {
  /** Passwords and recovery codes tried for one account. */
  credentialsOfAccount: { points: 10, duration: 15 * 60 },
  /** Passwords and recovery codes tried from one source: a class or an office may share one. */
  credentialsOfSource: { points: 60, duration: 15 * 60 },
  /** Accounts made from one source. */
  joinsOfSource: { points: 40, duration: 60 * 60 },
  /** Guests made from one source. */
  guestsOfSource: { points: 300, duration: 60 * 60 },
  /** Certificates drawn for one account: a sheet takes a tenth of a second of everybody's time. */
  sheetsOfAccount: { points: 30, duration: 10 * 60 },
  /** Pictures and sounds brought in by one account: a picture is a second of everybody's time. */
  mediaOfAccount: { points: 60, duration: 10 * 60 },
  /** Heavy forms sent without a session from one source: each is read to be handed back. */
  unsentOfSource: { points: 30, duration: 10 * 60 },
  /** Names and serials tried on certificates from one source. */
  verificationsOfSource: { points: 60, duration: 10 * 60 },
} as const;

export type Limited = keyof typeof rules;

/**
 * A source as it is counted. Whoever has one IPv6 address has the 18 quintillion others of the same /64: those are one
 * source. An IPv4 address written as IPv6 is the IPv4 address.
 */
export function countedSource(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const groups = tail ? [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail] : head;
  return [...groups].slice(0, 4).join(':');
}

export interface RateLimits {
  /**
   * Counts one try. Answers 0 when it is allowed, else the seconds to wait.
   * @param subject an address or an account; kept only as a keyed hash, in memory, with a key renewed daily
   */
  take(rule: Limited, subject: string): Promise<number>;
}

export function createRateLimits(now: () => number = Date.now): RateLimits {
  const limiters = Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, new RateLimiterMemory({ keyPrefix: name, ...rule })]),
  ) as Record<Limited, RateLimiterMemory>;
  let key = randomBytes(32);
  let keyMadeAt = now();

  function hashed(subject: string): string {
    if (now() - keyMadeAt > aDay) {
      key = randomBytes(32);
      keyMadeAt = now();
    }
    return createHmac('sha256', key).update(subject).digest('base64url');
  }

  return {
    async take(rule, subject) {
      try {
        await limiters[rule].consume(hashed(subject));
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        throw refusal;
      }
    },
  };
}
