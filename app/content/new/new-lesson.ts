import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import type { Localized } from '../../i18n/languages.ts';
import { languages } from '../../i18n/languages.ts';
import { splitLessonFile, sourceStamp } from '../front-matter.ts';
import { parseCourse } from '../parse-unit.ts';
import type { Course } from '../schema/course.ts';
import { readContent } from '../read/read-content.ts';
import { withStamp } from '../stamp/with-stamp.ts';
import { fillTemplate, quoted } from './template.ts';

export type NewLesson = {
  dir: string;
  /** Folder of the course. */
  course: string;
  /** Address of the lesson, such as `polling-day`. */
  slug: string;
  title: Localized;
  summary: Localized;
  /** Id of the provision the first section cites. */
  provision: string;
  /** "YYYY-MM-DD" */
  today: string;
};

export type NewText = { ok: true; files: string[]; id: string } | { ok: false; reason: NewRefusal };
export type NewRefusal =
  'unknown-course' | 'unknown-lesson' | 'unknown-provision' | 'taken' | 'bad-slug' | 'list-not-found';

type Known = {
  course: Course;
  provisions: ReadonlySet<string>;
  lessonIds: ReadonlySet<string>;
  questionIds: ReadonlySet<string>;
};

/** What a new text must fit into; null when the course cannot be read. */
export async function readKnown(dir: string, slug: string): Promise<Known | null> {
  const { units } = await readContent(dir);
  const courses = units.filter(({ kind }) => kind === 'course').map(({ body }) => parseCourse(body));
  const course = courses.find((known) => known.slug === slug);
  if (!course) return null;
  const keys = (kind: string) => new Set(units.filter((unit) => unit.kind === kind).map(({ key }) => key));
  const lessonIds = new Set(courses.flatMap(({ lessons }) => lessons.map(({ id }) => id)));
  return { course, provisions: keys('provision'), questionIds: keys('question'), lessonIds };
}

/** Adds an item to the list of lessons, leaving every other character of course.yaml as it is. */
function withLesson(yaml: string, item: readonly string[]): string | null {
  const list = parseDocument(yaml).get('lessons', true);
  const first = isSeq(list) ? list.items[0] : undefined;
  if (!isSeq(list) || list.flow === true || !list.range) return null;
  const start =
    first && typeof first === 'object' && 'range' in first && Array.isArray(first.range)
      ? Number(first.range[0])
      : null;
  if (start === null) return null;
  const lineStart = yaml.lastIndexOf('\n', start) + 1;
  const indent = /^\s*/.exec(yaml.slice(lineStart))?.[0] ?? '';
  const lines = item.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`);
  const before = yaml.slice(0, list.range[1]).trimEnd();
  return `${before}\n${lines.join('\n')}\n${yaml.slice(before.length).replace(/^[^\S\n]*\n?/, '')}`;
}

function courseItem(id: string, folder: string, { title, provision }: NewLesson): string[] {
  return [
    `id: ${id}`,
    `folder: ${folder}`,
    'title:',
    ...languages.map((language) => `  ${language}: ${quoted(title[language])}`),
    'minutes: 8',
    `provisions: [${provision}]`,
    'facts: []',
  ];
}

async function writeTexts(input: NewLesson, folder: string): Promise<string[]> {
  const texts = new Map<string, string>();
  for (const language of languages) {
    const values = {
      title: quoted(input.title[language]),
      summary: quoted(input.summary[language]),
      ...{ today: input.today, provision: input.provision },
    };
    texts.set(language, await fillTemplate(`lesson.${language}.mdx`, values));
  }
  const source = splitLessonFile(texts.get('kk') ?? '');
  const stamp = 'body' in source ? sourceStamp(source.body) : '';
  await mkdir(folder, { recursive: true });
  for (const [language, text] of texts) {
    const written = language === 'kk' ? text : withStamp(text, stamp, null);
    await writeFile(path.join(folder, `${language}.mdx`), written);
  }
  return [...texts.keys()].map((language) => path.join(folder, `${language}.mdx`));
}

/** Writes a lesson in three languages and lists it in course.yaml, after the others. */
export async function newLesson(input: NewLesson): Promise<NewText> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(input.slug)) return { ok: false, reason: 'bad-slug' };
  const known = await readKnown(input.dir, input.course);
  if (!known) return { ok: false, reason: 'unknown-course' };
  if (!known.provisions.has(input.provision)) return { ok: false, reason: 'unknown-provision' };
  const id = `les-${input.slug}`;
  const last = Math.max(0, ...known.course.lessons.map(({ folder }) => Number(folder.slice(0, 2))));
  const name = `${String(last + 1).padStart(2, '0')}-${input.slug}`;
  const courseFolder = path.join(input.dir, 'courses', input.course);
  const folder = path.join(courseFolder, name);
  const there = await access(folder).then(
    () => true,
    () => false,
  );
  const sameSlug = known.course.lessons.some((lesson) => lesson.folder.slice(3) === input.slug);
  if (there || sameSlug || known.lessonIds.has(id)) return { ok: false, reason: 'taken' };
  const courseFile = path.join(courseFolder, 'course.yaml');
  const listed = withLesson(await readFile(courseFile, 'utf8'), courseItem(id, name, input));
  if (listed === null) return { ok: false, reason: 'list-not-found' };
  const files = await writeTexts(input, folder);
  await writeFile(courseFile, listed);
  return { ok: true, id, files: [...files, courseFile] };
}
