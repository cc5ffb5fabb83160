import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { copyName, copyOf, pictureWidths } from './media-names.ts';

type Copies = Map<string, { width: number; file: string }[]>;

const namesIn = (folder: string) => readdir(folder).catch((): string[] => []);

/** A course's shipped pictures and sounds, without the narrower copies, and their weight in bytes. */
export async function shippedFiles(folder: string): Promise<{ name: string; bytes: number }[]> {
  const names = (await namesIn(folder)).filter(
    (name) => /^[a-z0-9].*\.[a-z0-9]+$/.test(name) && !copyOf(name),
  );
  const weighed = names.map(async (name) => ({ name, bytes: (await stat(path.join(folder, name))).size }));
  return Promise.all(weighed);
}

/**
 * The narrower copies among the shipped pictures, by `course/file`. A picture that has copies is itself as wide as the
 * next of the school's widths, or less: browsers only choose by it.
 */
export async function shippedCopies(courses: string): Promise<Copies> {
  const found: Copies = new Map();
  for (const course of await namesIn(courses)) {
    const names = await namesIn(path.join(courses, course, 'media'));
    for (const name of names.filter((file) => !copyOf(file))) {
      const narrow = pictureWidths
        .map((width) => ({ width, file: copyName(name, width) }))
        .filter(({ file }) => names.includes(file));
      const next = pictureWidths.find((width) => width > (narrow.at(-1)?.width ?? Infinity));
      if (next) found.set(`${course}/${name}`, [...narrow, { width: next, file: name }]);
    }
  }
  return found;
}

/** Bytes of the shipped sounds, by `course/file`. */
export async function shippedSounds(courses: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const course of await namesIn(courses)) {
    const files = await shippedFiles(path.join(courses, course, 'media'));
    for (const { name, bytes } of files) if (name.endsWith('.mp3')) found.set(`${course}/${name}`, bytes);
  }
  return found;
}
