import { z } from 'zod';
import { isoDate, localized, stableId } from './localized.ts';

/** What is known of a version of a provision. */
export const provisionStatuses = ['as-known', 'historic', 'announced', 'not-verified'] as const;
/** Where our knowledge comes from: quoted in a source document, found in a public page, general knowledge. */
export const confidences = ['quoted', 'found', 'general'] as const;

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
  topics: z.array(stableId).min(1),
  versions: z.array(provisionVersion).min(1),
});

export type Instrument = z.infer<typeof instrument>;
export type Provision = z.infer<typeof provision>;
export type ProvisionVersion = z.infer<typeof provisionVersion>;
export type ProvisionStatus = (typeof provisionStatuses)[number];

export const term = z.strictObject({
  id: stableId,
  term: localized,
  definition: localized,
  provision: stableId.nullable(),
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
  tier: z.enum(['law', 'official-figure', 'observer-figure', 'assessment', 'proposal', 'fact']),
  contested: z.boolean(),
  statement: localized,
  attributedTo: localized.nullable(),
  document: stableId,
  section: z.string().optional(),
});
export type Fact = z.infer<typeof fact>;
