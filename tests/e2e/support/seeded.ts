import { readFileSync } from 'node:fs';
import type { QuestionType } from '#app/content/schema/question.ts';
import { seededFile } from './place.ts';

/** A made-up person and the cookie of a session of hers. */
export interface SeededPerson {
  personId: string;
  handle: string;
  cookie: { name: string; value: string };
}

/** Who and what is in the school before the tests begin. Tests that change something make people of their own. */
export interface Seeded {
  /** Three lessons done. */
  halfway: SeededPerson;
  /** An open exam; where in it the first question of every type stands. */
  sitting: SeededPerson & { attemptId: string; positions: Record<QuestionType, number> };
  /** Failed two hours ago, with nine of fifteen right. */
  failed: SeededPerson & { attemptId: string };
  /** Passed, the certificate not yet made. */
  passed: SeededPerson & { attemptId: string };
  /** Holds a certificate. */
  certified: SeededPerson & { serial: string };
  /** Holds a certificate and is there to be deleted. */
  leaving: SeededPerson & { serial: string };
  /** Look after the content. */
  trainer: SeededPerson;
  admin: SeededPerson;
  /** Certificates in every state and visibility; `lawChanged` was made by the law of 2010. */
  serials: Record<'valid' | 'shown' | 'hidden' | 'expired' | 'revoked' | 'lawChanged', string>;
  /** What is printed on each of them. */
  holderName: string;
}

export type SeededWho =
  'halfway' | 'sitting' | 'failed' | 'passed' | 'certified' | 'leaving' | 'trainer' | 'admin';

export function readSeeded(): Seeded {
  return JSON.parse(readFileSync(seededFile, 'utf8')) as Seeded;
}
