import { z } from 'zod';
import { languages } from '#app/i18n/languages.ts';

const language = z.enum(languages);
const holder = z.string().min(8).max(64);

const fields = {
  language,
  front: z.strictObject({ title: z.string(), summary: z.string(), lawCheckedOn: z.string() }),
  body: z.string(),
};

/** What a window of the editor says to the school. */
export const draftMessage = z.discriminatedUnion('intent', [
  z.strictObject({
    intent: z.literal('save'),
    ...fields,
    holder,
    /** The version this text was written on; null when there was no draft. */
    version: z.int().nullable(),
    /** The window is being closed: whatever it saved before, this is its newest text. */
    last: z.boolean(),
  }),
  z.strictObject({ intent: z.literal('hold'), language, holder, take: z.boolean() }),
  z.strictObject({ intent: z.literal('release'), holder }),
  z.strictObject({ intent: z.literal('stamp'), language, holder, version: z.int().nullable() }),
]);
export type DraftMessage = z.infer<typeof draftMessage>;
export type SaveMessage = Extract<DraftMessage, { intent: 'save' }>;
export type StampMessage = Extract<DraftMessage, { intent: 'stamp' }>;

/** A text to be looked at; with `check` everything that is wrong with it is looked for, which takes longer. */
export const previewMessage = z.strictObject({ ...fields, check: z.boolean() });
export type PreviewMessage = z.infer<typeof previewMessage>;
export type TypedText = Omit<PreviewMessage, 'check'>;
