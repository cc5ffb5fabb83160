import type { z } from 'zod';
import { course as courseUnit } from '../parse-unit.ts';
import { problem } from '../problem.ts';
import type { Course, CourseLesson } from '../schema/course.ts';
import { courseFile, courseLesson, exam } from '../schema/course.ts';
import type { UnitKind } from '../unit.ts';
import { canonicalJson } from '../unit.ts';
import type { Collector } from './collector.ts';
import { addUnit } from './collector.ts';
import type { YamlFile } from './yaml-file.ts';
import { checked } from './yaml-file.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The value of a body that is JSON of an object; null for anything else. */
export function fieldsOf(body: string): Fields | null {
  try {
    const value: unknown = JSON.parse(body);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

/** JSON has no lines worth naming. */
function asFile(file: string, value: unknown): YamlFile {
  return { file, value, lineOf: () => 1 };
}

/** Takes in a unit that is written as JSON and need not be finished: what does not fit becomes problems. */
export function addDraft<T extends { id: string }>(
  into: Collector,
  schema: z.ZodType<T>,
  { kind, key, body, file }: { kind: UnitKind; key: string; body: string; file: string },
): T | null {
  const value = checked(schema, asFile(file, fieldsOf(body)), [], into.problems);
  if (!value) return null;
  if (value.id !== key) {
    const message = `id: this is "${value.id}" and must be "${key}", as it was when it was made.`;
    into.problems.push(problem('schema', file, 1, message, ['id']));
    return null;
  }
  addUnit(into, { kind, key, body: canonicalJson(value), file, line: 1 });
  return value;
}

function fitting<T>(schema: z.ZodType<T>, list: unknown): T[] {
  return (Array.isArray(list) ? list : []).flatMap((item) => {
    const read = schema.safeParse(item);
    return read.success ? [read.data] : [];
  });
}

const inAllLanguages = (words: string) => ({ kk: words, ru: words, en: words });

/** A lesson nobody has described yet; so many minutes suit a lesson of any length that is allowed. */
function undescribed(id: string): CourseLesson {
  return { id, folder: '01-lesson', title: inAllLanguages(id), minutes: 10, provisions: [], facts: [] };
}

/**
 * A course as far as it is written, with the lesson `lessonId` in it, so that a lesson can be looked at before its
 * course is finished. For checks and previews only: it is never published.
 */
export function courseAsFarAsWritten(body: string, courseId: string, lessonId: string | null): Course {
  const fields = fieldsOf(body) ?? {};
  const whole = courseUnit.safeParse(fields);
  const written: Course = whole.success
    ? whole.data
    : {
        ...{ id: courseId, slug: typeof fields.slug === 'string' && fields.slug ? fields.slug : courseId },
        ...{ title: inAllLanguages(courseId), summary: inAllLanguages(courseId), audience: [] },
        objectives: fitting(courseFile.shape.objectives.element, fields.objectives),
        lessons: fitting(courseLesson, fields.lessons),
        exam: exam.safeParse(fields.exam).data ?? { passMark: 100, cooldownHours: 0, minutes: 1, draw: [] },
        certificate: { validMonths: 1, title: inAllLanguages(courseId) },
      };
  if (lessonId === null || written.lessons.some(({ id }) => id === lessonId)) return written;
  return { ...written, lessons: [...written.lessons, undescribed(lessonId)] };
}
