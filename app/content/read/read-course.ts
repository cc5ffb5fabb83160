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

async function readIfThere(root: string, file: string): Promise<string | null> {
  try {
    return await readFile(path.join(root, file), 'utf8');
  } catch {
    return null;
  }
}

/** Takes a lesson's text in; null says that there is none. */
export function addLessonText(into: Collector, file: string, key: string, text: string | null): void {
  if (text === null) {
    const message = 'This lesson is missing in this language. Every lesson has kk.mdx, ru.mdx and en.mdx.';
    into.problems.push(problem('file-missing', file, 1, message));
    return;
  }
  const raw = tidyLines(text);
  const read = readLessonFile(raw);
  if (!read.ok) {
    for (const fault of read.faults) {
      into.problems.push(
        problem(fault.lawDate ? 'law-date-missing' : 'front-matter', file, fault.line, fault.message, fault.quoted),
      );
    }
    return;
  }
  addUnit(into, { kind: 'lesson', key, body: raw, file, line: 1 });
}

/** Two lessons may share neither a folder nor an id, in one course or in two. */
export function repeatedLessons(
  into: Pick<Collector, 'problems'>,
  course: CourseFile,
  yaml: YamlFile,
  isElsewhere: (lessonId: string) => boolean,
): void {
  const folders = new Set<string>();
  const ids = new Set<string>();
  for (const [index, lesson] of course.lessons.entries()) {
    const line = yaml.lineOf(['lessons', index]);
    if (ids.has(lesson.id) || isElsewhere(lesson.id)) {
      const message = `The id "${lesson.id}" is already used by another lesson. Give this one its own.`;
      into.problems.push(problem('id-duplicate', yaml.file, line, message, [lesson.id]));
    }
    if (folders.has(lesson.folder)) {
      const message = `The folder "${lesson.folder}" is listed twice. Keep one.`;
      into.problems.push(problem('id-duplicate', yaml.file, line, message, [lesson.folder]));
    }
    folders.add(lesson.folder);
    ids.add(lesson.id);
  }
}

function compareFolders(
  into: Collector,
  course: CourseFile,
  yaml: YamlFile,
  onDisk: readonly string[],
): void {
  const folder = path.posix.dirname(yaml.file);
  const listed = new Set(course.lessons.map((lesson) => lesson.folder));
  for (const [index, lesson] of course.lessons.entries()) {
    if (onDisk.includes(lesson.folder)) continue;
    const message = `There is no folder ${folder}/${lesson.folder}. Make it, or take the lesson out of course.yaml.`;
    into.problems.push(problem('folder-missing', yaml.file, yaml.lineOf(['lessons', index]), message));
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
  const read = into.units.filter(({ kind }) => kind === 'lesson');
  repeatedLessons(into, course, yaml, (id) => read.some(({ key }) => key.startsWith(`${id}:`)));
  compareFolders(into, course, yaml, onDisk);
  addUnit(into, {
    kind: 'course',
    key: course.id,
    body: canonicalJson({ ...course, slug }),
    file: yaml.file,
    line: 1,
  });
  for (const lesson of course.lessons.filter((listed) => onDisk.includes(listed.folder))) {
    for (const language of languages) {
      const file = `${folder}/${lesson.folder}/${language}.mdx`;
      addLessonText(into, file, `${lesson.id}:${language}`, await readIfThere(into.root, file));
    }
  }
}
