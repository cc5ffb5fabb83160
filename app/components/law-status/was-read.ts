import type { Confidence } from '#app/content/schema/law.ts';

/** Only what one of us read, or a document quotes, may be called checked. */
export const wasRead = (confidence: Confidence): boolean => confidence !== 'general';
