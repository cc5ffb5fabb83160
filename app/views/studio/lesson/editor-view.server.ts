import { draftParts, type FrontFields } from '#app/content/draft-parts.ts';
import { componentSpecs, type ComponentSpec } from '#app/content/guard/components.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';
import { stampOfSource, type LessonOnDesk, type TextOnDesk } from './lesson-on-desk.server.ts';

/** How a text stands to the one it was translated from. */
export type Standing = 'missing' | 'original' | 'current' | 'stale' | 'unstamped';

/** A text as its editor holds it. */
export interface EditedText {
  language: Language;
  front: FrontFields;
  body: string;
  version: number | null;
  standing: Standing;
}

export interface EditorView {
  courseId: string;
  lessonId: string;
  personId: string;
  courseTitle: string;
  lessonTitle: string;
  /** The language the lesson was first written in. */
  source: Language | null;
  texts: Localized<EditedText>;
  /** What may be put into a lesson, and what each component wants to know. */
  components: Readonly<Record<string, ComponentSpec>>;
}

export function editedText(lesson: LessonOnDesk, text: TextOnDesk): EditedText {
  const { language, raw, version } = text;
  const { front, body, translatedFrom, sourceHash } = draftParts(raw ?? '');
  const standing = (): Standing => {
    if (raw === null) return 'missing';
    if (translatedFrom === null) return 'original';
    if (sourceHash === null) return 'unstamped';
    return sourceHash === stampOfSource(lesson, translatedFrom) ? 'current' : 'stale';
  };
  return { language, front, body: body.replace(/^\n/, ''), version, standing: standing() };
}

/** The editor of a lesson, with the words of the page's language. */
export function editorView(found: LessonOnDesk, personId: string, language: Language): EditorView {
  const { desk, lesson, texts, source } = found;
  const edited = languages.map((one) => [one, editedText(found, texts[one])] as const);
  return {
    ...{ courseId: desk.course.id, lessonId: lesson.id, personId, source },
    ...{ courseTitle: desk.course.title[language], lessonTitle: lesson.title[language] },
    texts: Object.fromEntries(edited) as Localized<EditedText>,
    components: componentSpecs,
  };
}
