import { z } from 'zod';
import { confidences } from './law.ts';
import { localized, partialDate, stableId } from './localized.ts';

/** `timeline.yaml`: what changed in electoral law and when. */
export const event = z.strictObject({
  id: stableId,
  date: partialDate,
  text: localized,
  /** Where our knowledge comes from. */
  basis: z.enum(confidences),
  provisions: z.array(stableId),
  instruments: z.array(stableId),
  /** Set on what is known at second hand only. */
  certainty: z.literal('not-verified').optional(),
});
export type Event = z.infer<typeof event>;
