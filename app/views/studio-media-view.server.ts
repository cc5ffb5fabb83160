import { resolve } from 'node:path';
import type { Library } from '#app/content/library.ts';
import { mediaOf, mediaUses, type MediaFile, type MediaUse } from '#app/domain/authoring/media/media-of.ts';
import { formatsOf } from '#app/i18n/format.ts';
import type { Language, Localized } from '#app/i18n/languages.ts';
import { shippedFiles } from '#app/media/shipped.server.ts';
import type { School } from '#app/school.server.ts';
import { courseOnDesk, type CourseOnDesk } from './studio/course-draft.server.ts';

/** A weight in the unit that suits it. */
export interface Weight {
  unit: 'bytes' | 'kilobytes' | 'megabytes';
  count: string;
}

export interface MediaRow {
  name: string;
  /** Address of the smallest picture that shows what it is; null for a sound. */
  picture: string | null;
  sound: string | null;
  weight: Weight;
  /** Seconds on a slow line, as written in the language. */
  seconds: string;
  size: { width: number; height: number } | null;
  /** Null for a file that comes with the school: its description stands in the lessons. */
  alt: Localized | null;
  uses: { title: string; language: Language; published: boolean }[];
  removable: boolean;
}

export interface StudioMediaView {
  courseId: string;
  course: string;
  rows: MediaRow[];
  total: Weight;
}

interface Asked {
  courseId: string;
  language: Language;
}

/** Bytes a second on slow 3G, 400 kbit/s: what our budgets are measured with. */
const slowLine = 50_000;

type File = Pick<MediaFile, 'name' | 'bytes' | 'width' | 'height' | 'sizes'> & { alt: Localized | null };

function weightOf(bytes: number, language: Language): Weight {
  const { number } = formatsOf(language);
  if (bytes < 1_000) return { unit: 'bytes', count: number(bytes) };
  if (bytes < 1_000_000) return { unit: 'kilobytes', count: number(bytes / 1_000) };
  return { unit: 'megabytes', count: number(bytes / 1_000_000) };
}

/** Where a file is shown, by the titles of lessons: as published, else as begun. */
function usesShown(
  { library, begun }: { library: Library; begun: CourseOnDesk | null },
  uses: readonly MediaUse[],
  language: Language,
): MediaRow['uses'] {
  return uses.map((use) => {
    const place = library.lessonById(use.lessonId);
    const lesson = place?.lesson ?? begun?.course.lessons.find(({ id }) => id === use.lessonId);
    const title = lesson?.title[language] ?? use.lessonId;
    return { title, language: use.language as Language, published: use.published };
  });
}

function rowOf(file: File, uses: MediaRow['uses'], { courseId, language }: Asked): MediaRow {
  const { name, bytes, width, height, sizes, alt } = file;
  const [narrowest] = sizes;
  const at = (shown: string) => `/media/${courseId}/${shown}`;
  const isSound = name.endsWith('.mp3');
  const shown = narrowest ? name.replace(/\.([a-z0-9]+)$/, `.${narrowest.width}.$1`) : name;
  return {
    name,
    picture: isSound ? null : at(shown),
    sound: isSound ? at(name) : null,
    weight: weightOf(bytes, language),
    seconds: formatsOf(language).number(Math.max(0.1, bytes / slowLine)),
    size: width && height ? { width, height } : null,
    ...{ alt, uses, removable: alt !== null && uses.every(({ published }) => !published) },
  };
}

/** The pictures and sounds of a course: those the studio brought in, and those that come with the school. */
export async function studioMediaView(school: School, asked: Asked): Promise<StudioMediaView> {
  const { courseId, language } = asked;
  const { db, library } = school;
  const slug = library.course(courseId)?.slug;
  const own: File[] = await mediaOf(db, courseId);
  const shipped = slug ? await shippedFiles(resolve('content/courses', slug, 'media')) : [];
  const names = new Set(own.map(({ name }) => name));
  const files = [
    ...own,
    ...shipped
      .filter(({ name }) => !names.has(name))
      .map((file): File => ({ ...file, width: null, height: null, sizes: [], alt: null })),
  ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const uses = await mediaUses(db.read, courseId);
  const begun = await courseOnDesk(school, courseId);
  return {
    courseId,
    course: begun?.course.title[language] ?? courseId,
    rows: files.map((file) =>
      rowOf(file, usesShown({ library, begun }, uses.get(file.name) ?? [], language), asked),
    ),
    total: weightOf(
      files.reduce((sum, { bytes }) => sum + bytes, 0),
      language,
    ),
  };
}

/** Whether a name is that of a file which comes with the school. */
export async function isShippedName({ library }: School, courseId: string, name: string): Promise<boolean> {
  const slug = library.course(courseId)?.slug;
  const files = slug ? await shippedFiles(resolve('content/courses', slug, 'media')) : [];
  return files.some((file) => file.name === name);
}
