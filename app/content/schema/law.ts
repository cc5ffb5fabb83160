import { z } from 'zod';
import { isoDate, localized, stableId } from './localized.ts';

/** What is known of a version of a provision. */
export const provisionStatuses = ['as-known', 'historic', 'announced', 'not-verified'] as const;
/** Where our knowledge comes from: quoted in a source document, found in a public page, general knowledge. */
export const confidences = ['quoted', 'found', 'general'] as const;
export type Confidence = (typeof confidences)[number];

/** What kind of statement something is: a rule, somebody's figure, somebody's assessment or proposal. */
const tiers = ['law', 'official-figure', 'observer-figure', 'assessment', 'proposal'] as const;
export type Tier = (typeof tiers)[number];

export const instrument = z.strictObject({
  id: stableId,
  name: localized,
  shortName: localized,
  number: z.string().nullable(),
  adopted: isoDate.nullable(),
  status: z.enum(['in-force', 'historic', 'not-verified']),
  note: localized,
  url: z.url().nullable(),
});

export const provisionVersion = z.strictObject({
  from: isoDate.nullable(),
  until: isoDate.nullable(),
  knownAsOf: isoDate.nullable(),
  status: z.enum(provisionStatuses),
  text: localized,
  /** What changed against the version before, in plain words; the first version has none. */
  change: localized.optional(),
  caution: localized.optional(),
  sources: z.array(z.string().min(1)),
  confidence: z.enum(confidences),
  checkedOn: isoDate,
});

export const provision = z.strictObject({
  id: stableId,
  instrument: stableId,
  article: localized,
  title: localized,
  /** A rule of law unless told: reports of observers and results of elections stand in the register, too. */
  tier: z.enum(tiers).optional(),
  topics: z.array(stableId).min(1),
  /** Oldest first. */
  versions: z.array(provisionVersion).min(1),
});

export type Instrument = z.infer<typeof instrument>;
export type Provision = z.infer<typeof provision>;
export type ProvisionVersion = z.infer<typeof provisionVersion>;
export type ProvisionStatus = (typeof provisionStatuses)[number];

const wordList = z.array(z.string().trim().min(1)).min(1);

export const term = z.strictObject({
  id: stableId,
  term: localized,
  definition: localized,
  provision: stableId.nullable(),
  /** Words that are not used for this term, in the form a sentence would begin them with. */
  avoid: z
    .strictObject({ kk: wordList.optional(), ru: wordList.optional(), en: wordList.optional() })
    .optional(),
});
export type Term = z.infer<typeof term>;

export const sourceDocument = z.strictObject({
  id: stableId,
  title: localized,
  author: localized,
  date: z.string(),
  kind: z.enum(['statement', 'report', 'analysis', 'speech', 'platform']),
});
export type SourceDocument = z.infer<typeof sourceDocument>;

export const fact = z.strictObject({
  id: stableId,
  kind: z.string(),
  asOf: z.string(),
  tier: z.enum([...tiers, 'fact']),
  contested: z.boolean(),
  statement: localized,
  attributedTo: localized.nullable(),
  document: stableId,
  section: z.string().optional(),
});
export type Fact = z.infer<typeof fact>;
