import { z } from 'zod';
import { languages } from '../../i18n/languages.ts';
import { localized, stableId } from './localized.ts';

/** The day of an observer, in its order. */
export const kitStages = [
  'before',
  'opening',
  'voting',
  'mobile-box',
  'counting',
  'protocol',
  'after',
] as const;

/**
 * What a line rests on: the provision says so in the text known to us; it is our advice and only rests on the
 * provision; or this part of the provision is general knowledge that we could not read anywhere.
 */
export const kitBases = ['law', 'advice', 'unverified'] as const;
export type KitBasis = (typeof kitBases)[number];

const resting = { provision: stableId, basis: z.enum(kitBases) };

const item = z.strictObject({ id: stableId, ...resting, text: localized, hint: localized.optional() });

const checklist = z.strictObject({
  id: stableId,
  part: z.literal('checklist'),
  stage: z.enum(kitStages),
  title: localized,
  groups: z.array(z.strictObject({ title: localized, items: z.array(item).min(1) })).min(1),
});

/** A right in one sentence, in big type, to be shown to the chair of a commission. */
const right = z.strictObject({
  id: stableId,
  part: z.literal('right'),
  order: z.int().min(1),
  ...resting,
  /** When the card is needed. */
  when: localized,
  says: localized,
});

/** Beginnings of words that judge, in small letters: an act tells what was seen. */
const judgement = z.strictObject({
  id: stableId,
  part: z.literal('judgement'),
  language: z.enum(languages),
  words: z.array(z.string().regex(/^\p{Ll}{3,}$/u, 'write the beginning of a word in small letters')).min(1),
});

/** `field-kit/*.yaml`: the parts of the notebook for voting day. */
export const kitPart = z.discriminatedUnion('part', [checklist, right, judgement]);
export type KitPart = z.infer<typeof kitPart>;
export type KitChecklist = z.infer<typeof checklist>;
export type KitItem = z.infer<typeof item>;
export type KitRight = z.infer<typeof right>;
