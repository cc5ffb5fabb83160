import { z } from 'zod';
import { localized, stableId } from './localized.ts';

export const audiences = [
  'observer',
  'first-time-voter',
  'commission-member',
  'party-staff',
  'village-activist',
  'trainer',
] as const;

export const courseLesson = z.strictObject({
  id: stableId,
  /** `NN-slug`: the number orders the folders, the rest is the address of the lesson. */
  folder: z.string().regex(/^\d{2}-[a-z0-9]+(-[a-z0-9]+)*$/, 'a lesson folder is called NN-telling-slug'),
  title: localized,
  minutes: z.int().min(1).max(60),
  provisions: z.array(stableId),
  facts: z.array(stableId),
});

export const exam = z.strictObject({
  /** Per cent of points needed to pass. */
  passMark: z.int().min(1).max(100),
  cooldownHours: z.int().min(0),
  /** How long people usually take. There is no clock. */
  minutes: z.int().min(1),
  draw: z.array(z.strictObject({ lesson: stableId, count: z.int().min(1) })).min(1),
});

/** `course.yaml`. */
export const courseFile = z.strictObject({
  id: stableId,
  /** Place in the list of courses; courses without it come last, by the name of their folder. */
  order: z.int().min(1).optional(),
  title: localized,
  summary: localized,
  audience: z.array(z.enum(audiences)).min(1),
  objectives: z.array(z.strictObject({ id: stableId, text: localized })).min(1),
  lessons: z.array(courseLesson).min(1),
  exam,
  certificate: z.strictObject({ validMonths: z.int().min(1), title: localized }),
});

export type CourseLesson = z.infer<typeof courseLesson>;
export type ExamBlueprint = z.infer<typeof exam>;
export type CourseFile = z.infer<typeof courseFile>;

/** A course as the library knows it: the file plus its address (the folder's name). */
export type Course = CourseFile & { slug: string };

/** A course that is being written: it may have no lessons yet, and an exam that asks nothing. */
export const courseDraft = z.strictObject({
  ...courseFile.shape,
  slug: z.string().min(1),
  lessons: z.array(courseLesson),
  exam: z.strictObject({ ...exam.shape, draw: z.array(exam.shape.draw.element) }),
});
export type CourseDraft = z.infer<typeof courseDraft>;

/** `programmes/*.yaml`: courses that belong together for a role. */
export const programmeFile = z.strictObject({
  id: stableId,
  title: localized,
  summary: localized,
  courses: z.array(stableId).min(1),
});
export type Programme = z.infer<typeof programmeFile> & { slug: string };

/** Front matter of a lesson file. */
export const lessonFrontMatter = z.strictObject({
  title: z.string().trim().min(1),
  summary: z.string().trim().min(1).max(300),
  lawCheckedOn: z.iso.date(),
  /** Absent in the language the lesson was written in. */
  translatedFrom: z.enum(['kk', 'ru', 'en']).optional(),
  /** Hash of the source file's text when this translation was last brought up to date. */
  sourceHash: z.string().optional(),
  /**
   * The day the rule told here last changed, not only its wording. In a translation: what stood here in the source
   * when the translation was last brought up to date.
   */
  ruleChangedOn: z.iso.date().optional(),
});
export type LessonFrontMatter = z.infer<typeof lessonFrontMatter>;
