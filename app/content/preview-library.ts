import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { draftParts } from './draft-parts.ts';
import { sourceStamp } from './front-matter.ts';
import type { LessonPlace, LessonText } from './library-lessons.ts';
import { indexPlaces } from './library-lessons.ts';
import type { Library } from './library.ts';
import type { Course } from './schema/course.ts';
import type { Question } from './schema/question.ts';
import { sha256 } from './unit.ts';

/** Drafts that stand before what is published. Whatever is not named is as learners have it. */
export type Overlay = {
  lessonId: string;
  /** The course that lists the lesson, as far as it is written. */
  course: Course;
  /** Whole lesson files; they need not fit their schema. A language without one keeps its published text. */
  texts: Partial<Record<Language, string>>;
  questions?: readonly Question[];
};

function writtenText(raw: string, language: Language, source: string | null): LessonText {
  const { front, translatedFrom, sourceHash, body } = draftParts(raw);
  const { title, summary, lawCheckedOn } = front;
  const stale = source !== null && sourceHash !== null && sourceHash !== sourceStamp(source);
  return {
    frontMatter: {
      ...{ title, summary, lawCheckedOn },
      ...(translatedFrom === null ? {} : { translatedFrom }),
      ...(sourceHash === null ? {} : { sourceHash }),
    },
    ...{ body, revisionId: '', hash: sha256(raw), language, stale },
  };
}

/** The texts of the lesson with its drafts, by language. */
function textsOf(library: Library, { lessonId, texts }: Overlay): Map<Language, LessonText> {
  const found = new Map<Language, LessonText>();
  const bodyIn = (language: Language | null) => {
    const raw = language === null ? undefined : texts[language];
    if (raw !== undefined) return draftParts(raw).body;
    const published = language && library.lessonText(lessonId, language);
    return published?.language === language ? published.body : null;
  };
  for (const language of languages) {
    const raw = texts[language];
    const published = library.lessonText(lessonId, language);
    if (raw !== undefined)
      found.set(language, writtenText(raw, language, bodyIn(draftParts(raw).translatedFrom)));
    else if (published?.language === language) found.set(language, published);
  }
  return found;
}

/**
 * The library as it would be if these drafts were published: what a preview is rendered with. Pure; the library that
 * learners read stays as it is.
 */
export function previewLibrary(library: Library, overlay: Overlay): Library {
  const { lessonId, course } = overlay;
  const places = indexPlaces([course]);
  const texts = textsOf(library, overlay);
  const original = () =>
    [...texts.values()].find(({ frontMatter }) => frontMatter.translatedFrom === undefined) ??
    [...texts.values()][0] ??
    null;
  const questions = new Map(overlay.questions?.map((question) => [question.id, question]));
  const place = (found: LessonPlace | undefined, otherwise: LessonPlace | null) => found ?? otherwise;

  return {
    ...library,
    courses: [...library.courses.filter(({ id }) => id !== course.id), course],
    course: (idOrSlug) =>
      idOrSlug === course.id || idOrSlug === course.slug ? course : library.course(idOrSlug),
    lesson: (courseSlug, lessonSlug) =>
      place(places.byAddress.get(`${courseSlug}/${lessonSlug}`), library.lesson(courseSlug, lessonSlug)),
    lessonById: (id) => place(places.byId.get(id), library.lessonById(id)),
    lessonText: (id, language) =>
      id === lessonId ? (texts.get(language) ?? original()) : library.lessonText(id, language),
    question: (id) => {
      const question = questions.get(id);
      return question ? { question, revisionId: '' } : library.question(id);
    },
  };
}
