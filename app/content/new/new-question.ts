import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { NewText } from './new-lesson.ts';
import { readKnown } from './new-lesson.ts';
import { fillTemplate } from './template.ts';

export type NewQuestion = {
  dir: string;
  /** Folder of the course. */
  course: string;
  /** Id of the lesson. */
  lesson: string;
  /** Id of the provision the answer rests on. */
  provision: string;
};

async function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

/** `questions.yaml` where a course has one file, else `questions/<folder of the lesson>.yaml`. */
async function questionFile(courseFolder: string, lessonFolder: string): Promise<string> {
  const single = path.join(courseFolder, 'questions.yaml');
  return (await textOf(single)) === null
    ? path.join(courseFolder, 'questions', `${lessonFolder}.yaml`)
    : single;
}

function freeId(course: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = `q-${course}-${String(number).padStart(3, '0')}`;
    if (!taken.has(id)) return id;
  }
}

/** Writes a practice question with one right answer after the other questions of the lesson. */
export async function newQuestion({ dir, course, lesson, provision }: NewQuestion): Promise<NewText> {
  const known = await readKnown(dir, course);
  if (!known) return { ok: false, reason: 'unknown-course' };
  const place = known.course.lessons.find(({ id }) => id === lesson);
  if (!place) return { ok: false, reason: 'unknown-lesson' };
  if (!known.provisions.has(provision)) return { ok: false, reason: 'unknown-provision' };
  const id = freeId(course, known.questionIds);
  const objective = known.course.objectives[0]?.id ?? '';
  const item = await fillTemplate('question.yaml', { id, lesson, objective, provision });
  const file = await questionFile(path.join(dir, 'courses', course), place.folder);
  const before = (await textOf(file))?.trimEnd();
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, before ? `${before}\n\n${item}` : item);
  return { ok: true, id, files: [file] };
}
