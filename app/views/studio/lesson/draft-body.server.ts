import { draftParts, joinDraft } from '#app/content/draft-parts.ts';
import { withStamp } from '#app/content/stamp/with-stamp.ts';
import { stampOfSource, type LessonOnDesk } from './lesson-on-desk.server.ts';
import type { TypedText } from './draft-message.ts';

/** The whole lesson file that a window has typed, on top of the file it was read from. */
export function draftBody(lesson: LessonOnDesk, { language, front, body }: TypedText): string {
  const { raw } = lesson.texts[language];
  const translatedFrom = lesson.source === language ? null : lesson.source;
  // One empty line between front matter and text belongs to the file, not to the text that people edit.
  const above = raw === null || draftParts(raw).body.startsWith('\n') ? '\n' : '';
  return joinDraft(raw, { front, body: above + body, translatedFrom });
}

/** The file marked as translated from its source as that is written now; null when it is no translation. */
export function stampedBody(lesson: LessonOnDesk, language: TypedText['language']): string | null {
  const { raw } = lesson.texts[language];
  const stamp = raw === null ? null : stampOfSource(lesson, draftParts(raw).translatedFrom);
  return raw === null || stamp === null ? null : withStamp(raw, stamp);
}
