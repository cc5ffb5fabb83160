import { z } from 'zod';
import { localized, partialDate, stableId } from './localized.ts';

/** What kind of figures these are: whose word they are. `derived` is our own arithmetic. */
export const figureTiers = [
  'law',
  'official-figure',
  'observer-figure',
  'assessment',
  'proposal',
  'derived',
] as const;

/** `datasets/<id>.yaml`: a small table of figures with its provenance, for charts. */
export const dataset = z
  .strictObject({
    id: stableId,
    title: localized,
    /** Who counted, what and when; what may not be concluded. */
    note: localized,
    asOf: partialDate,
    tier: z.enum(figureTiers),
    facts: z.array(stableId),
    unit: localized,
    /** Digits shown after the decimal sign. */
    decimals: z.int().min(0).max(3),
    columns: z.array(z.strictObject({ id: stableId, label: localized })).min(1).max(6),
    rows: z
      .array(
        z.strictObject({
          id: stableId,
          label: localized,
          /** By column; null is a cell that is empty in the source and is never filled in. */
          values: z.record(stableId, z.number().nullable()),
        }),
      )
      .min(1)
      .max(40),
  })
  .refine(
    ({ columns, rows }) =>
      rows.every(({ values }) => Object.keys(values).every((id) => columns.some((column) => column.id === id))),
    'a row has a value for a column that is not in the list of columns',
  );
export type Dataset = z.infer<typeof dataset>;

export const labNames = ['seats', 'quota', 'protocol', 'lots', 'turnout'] as const;
export type LabName = (typeof labNames)[number];

const fieldValue = z.union([z.string(), localized]);

/** `datasets/presets.yaml`: the figures a lab opens with, as the fields of its form. */
export const preset = z.strictObject({
  id: stableId,
  lab: z.enum(labNames),
  title: localized,
  /** Whose figures these are and from when, or that they are invented. */
  note: localized,
  facts: z.array(stableId),
  /** Name of a field of the lab's form → its value, or its values in order; names of parties in three languages. */
  query: z.record(z.string(), z.union([fieldValue, z.array(fieldValue)])),
});
export type Preset = z.infer<typeof preset>;
