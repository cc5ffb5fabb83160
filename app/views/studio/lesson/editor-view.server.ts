import { draftParts, type FrontFields } from '#app/content/draft-parts.ts';
import { componentSpecs, type ComponentSpec } from '#app/content/guard/components.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import type { LessonOnDesk } from './lesson-on-desk.server.ts';
import { standsOf, type Stand } from './stands.server.ts';

/** A text as its editor holds it. */
export interface EditedText extends Stand {
  language: Language;
  front: FrontFields;
  body: string;
  version: number | null;
}

export interface EditorView {
  courseId: string;
  lessonId: string;
  personId: string;
  courseTitle: string;
  lessonTitle: string;
  /** Of the lesson, as its course has it. */
  titles: Localized;
  /** Minutes of reading its course promises. */
  minutes: number;
  /** The language the lesson was first written in. */
  source: Language | null;
  texts: Localized<EditedText>;
  /** What may be put into a lesson, and what each component wants to know. */
  components: Readonly<Record<string, ComponentSpec>>;
}

export function editedText(lesson: LessonOnDesk, language: Language, stand: Stand): EditedText {
  const { raw, version } = lesson.texts[language];
  const { front, body } = draftParts(raw ?? '');
  return { language, front, body: body.replace(/^\n/, ''), version, ...stand };
}

/** The editor of a lesson, with the words of the page's language. */
export async function editorView(
  school: { db: Pick<Db, 'read'> },
  found: LessonOnDesk,
  { personId, language }: { personId: string; language: Language },
): Promise<EditorView> {
  const { desk, lesson, source } = found;
  const stands = await standsOf(school, found);
  const edited = languages.map((one) => [one, editedText(found, one, stands[one])] as const);
  return {
    ...{ courseId: desk.course.id, lessonId: lesson.id, personId, source },
    ...{
      courseTitle: desk.course.title[language],
      lessonTitle: lesson.title[language],
      ...{ titles: lesson.title, minutes: lesson.minutes },
    },
    texts: Object.fromEntries(edited) as Localized<EditedText>,
    components: componentSpecs,
  };
}
