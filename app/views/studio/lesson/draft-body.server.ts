import { draftParts, joinDraft } from '#app/content/draft-parts.ts';
import { sourceStamp, tidyLines } from '#app/content/front-matter.ts';
import { withStamp } from '#app/content/stamp/with-stamp.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { LessonOnDesk } from './lesson-on-desk.server.ts';
import type { TypedText } from './draft-message.ts';

/** The whole lesson file that a window has typed, on top of the file it was read from. */
export function draftBody(lesson: LessonOnDesk, { language, front, body }: TypedText): string {
  const { raw } = lesson.texts[language];
  const translatedFrom = lesson.source === language ? null : lesson.source;
  // One empty line between front matter and text belongs to the file, not to the text that people edit.
  const above = raw === null || draftParts(raw).body.startsWith('\n') ? '\n' : '';
  return joinDraft(raw, { front, body: above + body, translatedFrom });
}

/**
 * The file marked as translated from its source as that is written now, and that source; null when it is no
 * translation.
 */
export function stampedBody(
  { texts }: Pick<LessonOnDesk, 'texts'>,
  language: Language,
): { body: string; source: { language: Language; text: string } } | null {
  const { raw } = texts[language];
  const from = raw === null ? null : draftParts(raw).translatedFrom;
  const text = from && texts[from].raw;
  if (raw === null || !from || !text) return null;
  const { body, ruleChangedOn } = draftParts(text);
  return {
    body: withStamp(raw, sourceStamp(body), ruleChangedOn),
    source: { language: from, text: tidyLines(text) },
  };
}
