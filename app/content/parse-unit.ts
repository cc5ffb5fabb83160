import { z } from 'zod';
import type { Course, Programme } from './schema/course.ts';
import { courseFile, programmeFile } from './schema/course.ts';
import type { Question } from './schema/question.ts';
import { question } from './schema/question.ts';

const slug = z.string().min(1);
/** A course as a unit: its file and its address. */
export const course = z.strictObject({ ...courseFile.shape, slug });
const programme = z.strictObject({ ...programmeFile.shape, slug });

/** Reads the body of a unit that is JSON. Throws when it does not fit the schema: such a text must not be published. */
export function parseBody<T>(schema: z.ZodType<T>, body: string): T {
  return schema.parse(JSON.parse(body));
}

export function parseCourse(body: string): Course {
  return parseBody(course, body);
}

export function parseProgramme(body: string): Programme {
  return parseBody(programme, body);
}

/** The body of a question's revision, published now or pinned by an attempt. */
export function parseQuestion(body: string): Question {
  return parseBody(question, body);
}
