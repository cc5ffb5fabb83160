import { z } from 'zod';

/** A text for people: the three languages side by side, none of them empty. */
export const localized = z.strictObject({
  kk: z.string().trim().min(1),
  ru: z.string().trim().min(1),
  en: z.string().trim().min(1),
});

/** A calendar day, "YYYY-MM-DD". */
export const isoDate = z.iso.date();

/** A stable id: lower-case Latin letters, digits and hyphens. It never changes once published. */
export const stableId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case Latin letters, digits and hyphens');

/** A year, a month or a day: "YYYY", "YYYY-MM" or "YYYY-MM-DD". */
export const partialDate = z.union([z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), isoDate]);
