import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '../../i18n/languages.ts';
import { readLessonFile, tidyLines } from '../front-matter.ts';
import { problem } from '../problem.ts';
import type { CourseFile } from '../schema/course.ts';
import { courseFile } from '../schema/course.ts';
import { question } from '../schema/question.ts';
import { canonicalJson } from '../unit.ts';
import type { Collector } from './collector.ts';
import { addList, addUnit, namesIn, yamlNames } from './collector.ts';
import type { YamlFile } from './yaml-file.ts';
import { checked, readYaml } from './yaml-file.ts';

const lessonFolder = /^\d{2}-/;

async function addQuestions(into: Collector, folder: string): Promise<void> {
  const own = (await namesIn(into.root, folder, 'file')).filter((name) => name === 'questions.yaml');
  const parts = (await yamlNames(into.root, `${folder}/questions`)).map((name) => `questions/${name}`);
  for (const name of [...own, ...parts]) {
    const yaml = await readYaml(into.root, `${folder}/${name}`, into.problems);
    if (yaml) addList(into, 'question', question, yaml);
  }
}

async function addLessonText(into: Collector, file: string, key: string): Promise<void> {
  let raw: string;
  try {
    raw = tidyLines(await readFile(path.join(into.root, file), 'utf8'));
  } catch {
    const message = 'This lesson is missing in this language. Every lesson has kk.mdx, ru.mdx and en.mdx.';
    into.problems.push(problem('file-missing', file, 1, message));
    return;
  }
  const read = readLessonFile(raw);
  if (!read.ok) {
    for (const fault of read.faults) {
      into.problems.push(
        problem(fault.lawDate ? 'law-date-missing' : 'front-matter', file, fault.line, fault.message),
      );
    }
    return;
  }
  addUnit(into, { kind: 'lesson', key, body: raw, file, line: 1 });
}

function compareFolders(
  into: Collector,
  course: CourseFile,
  yaml: YamlFile,
  onDisk: readonly string[],
  folder: string,
): void {
  const listed = new Set<string>();
  const ids = new Set<string>();
  for (const [index, lesson] of course.lessons.entries()) {
    const line = yaml.lineOf(['lessons', index]);
    if (listed.has(lesson.folder)) {
      into.problems.push(
        problem('id-duplicate', yaml.file, line, `The folder "${lesson.folder}" is listed twice. Keep one.`),
      );
    }
    const taken =
      ids.has(lesson.id) ||
      into.units.some((unit) => unit.kind === 'lesson' && unit.key.startsWith(`${lesson.id}:`));
    if (taken) {
      into.problems.push(
        problem(
          'id-duplicate',
          yaml.file,
          line,
          `The id "${lesson.id}" is already used by another lesson. Give this one its own.`,
        ),
      );
    }
    listed.add(lesson.folder);
    ids.add(lesson.id);
    if (!onDisk.includes(lesson.folder)) {
      const message = `There is no folder ${folder}/${lesson.folder}. Make it, or take the lesson out of course.yaml.`;
      into.problems.push(problem('folder-missing', yaml.file, line, message));
    }
  }
  for (const name of onDisk.filter((found) => !listed.has(found))) {
    const message =
      'This folder is not in the list of lessons in course.yaml, so nobody can open it. Add it there or delete the folder.';
    into.problems.push(problem('folder-unlisted', `${folder}/${name}`, 1, message));
  }
}

/** Reads `courses/<slug>/`: the course, its questions and the texts of its lessons in three languages. */
export async function addCourse(into: Collector, slug: string): Promise<void> {
  const folder = `courses/${slug}`;
  await addQuestions(into, folder);
  const yaml = await readYaml(into.root, `${folder}/course.yaml`, into.problems);
  const course = yaml && checked(courseFile, yaml, [], into.problems);
  if (!yaml || !course) return;
  const onDisk = (await namesIn(into.root, folder, 'folder')).filter((name) => lessonFolder.test(name));
  compareFolders(into, course, yaml, onDisk, folder);
  addUnit(into, {
    kind: 'course',
    key: course.id,
    body: canonicalJson({ ...course, slug }),
    file: yaml.file,
    line: 1,
  });
  for (const lesson of course.lessons.filter((listed) => onDisk.includes(listed.folder))) {
    for (const language of languages) {
      await addLessonText(into, `${folder}/${lesson.folder}/${language}.mdx`, `${lesson.id}:${language}`);
    }
  }
}
