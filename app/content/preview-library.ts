import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { draftParts } from './draft-parts.ts';
import type { LessonPlace, LessonText } from './library-lessons.ts';
import { indexPlaces, lagOf } from './library-lessons.ts';
import type { Library } from './library.ts';
import type { Course } from './schema/course.ts';
import type { Question } from './schema/question.ts';
import { sha256 } from './unit.ts';

type Source = Pick<LessonText, 'body' | 'frontMatter'>;

/** Drafts that stand before what is published. Whatever is not named is as learners have it. */
export type Overlay = {
  lessonId: string;
  /** The course that lists the lesson, as far as it is written. */
  course: Course;
  /** Whole lesson files; they need not fit their schema. A language without one keeps its published text. */
  texts: Partial<Record<Language, string>>;
  questions?: readonly Question[];
};

function frontMatterOf(raw: string): LessonText['frontMatter'] {
  const { front, translatedFrom, sourceHash, ruleChangedOn } = draftParts(raw);
  return {
    ...front,
    ...(translatedFrom === null ? {} : { translatedFrom }),
    ...(sourceHash === null ? {} : { sourceHash }),
    ...(ruleChangedOn === null ? {} : { ruleChangedOn }),
  };
}

function writtenText(raw: string, language: Language, source: Source | undefined): LessonText {
  const frontMatter = frontMatterOf(raw);
  const { body } = draftParts(raw);
  const lag = lagOf({ frontMatter }, source);
  return { ...{ frontMatter, body, language, revisionId: '', hash: sha256(raw) }, ...lag };
}

/** The texts of the lesson with its drafts, by language. */
function textsOf(library: Library, { lessonId, texts }: Overlay): Map<Language, LessonText> {
  const found = new Map<Language, LessonText>();
  const sourceIn = (language: Language | null): Source | undefined => {
    if (language === null) return undefined;
    const raw = texts[language];
    if (raw !== undefined) return { body: draftParts(raw).body, frontMatter: frontMatterOf(raw) };
    const published = library.lessonText(lessonId, language);
    return published?.language === language ? published : undefined;
  };
  for (const language of languages) {
    const raw = texts[language];
    const published = library.lessonText(lessonId, language);
    if (raw !== undefined)
      found.set(language, writtenText(raw, language, sourceIn(draftParts(raw).translatedFrom)));
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
