import { mkdir, readFile, rmdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem.ts';
import { readContent } from '../read/read-content.ts';
import type { ContentUnit } from '../unit.ts';
import type { ExportedUnit, Kept } from './plan-export.ts';
import { planExport } from './plan-export.ts';

/** A file that stands in a course's `media` folder. */
export type ExportedMedia = { courseSlug: string; name: string; bytes: () => Promise<Buffer> };

export type ExportSettings = {
  published: readonly ExportedUnit[];
  /** Whether the school keeps this text as a revision. */
  known: (unit: ContentUnit) => boolean;
  media?: readonly ExportedMedia[];
  /** Only says what would be done. */
  dryRun?: boolean;
};

export type Exported =
  | { ok: true; written: string[]; removed: string[]; kept: Kept[]; problems: Problem[] }
  /** The folder has faults: what cannot be read cannot be compared. */
  | { ok: false; problems: Problem[] };

/** What a folder that is still empty, or lacks a translation, is told: nothing that stands there is in danger. */
const harmless: ReadonlySet<string> = new Set(['folder-missing', 'file-missing', 'folder-unlisted']);

async function textIn(dir: string, file: string): Promise<string | null> {
  return readFile(path.join(dir, file), 'utf8').catch(() => null);
}

async function write(dir: string, file: string, text: string | Buffer): Promise<void> {
  const whole = path.join(dir, file);
  await mkdir(path.dirname(whole), { recursive: true });
  await writeFile(whole, text);
}

/** Removes a file, and the folders it leaves empty. */
async function remove(dir: string, file: string): Promise<void> {
  await rm(path.join(dir, file), { force: true });
  for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
    const gone = await rmdir(path.join(dir, folder)).then(
      () => true,
      () => false,
    );
    if (!gone) return;
  }
}

/** Pictures and sounds that the folder does not have yet, or has with other bytes. */
async function changedMedia(dir: string, media: readonly ExportedMedia[]) {
  const changed: { file: string; bytes: Buffer }[] = [];
  for (const { courseSlug, name, bytes } of media) {
    const file = `courses/${courseSlug}/media/${name}`;
    const there = await readFile(path.join(dir, file)).catch(() => null);
    const wanted = await bytes();
    if (!there?.equals(wanted)) changed.push({ file, bytes: wanted });
  }
  return changed;
}

/**
 * Writes what is published into a content folder, and only what differs. `problems` of a good answer are faults that
 * the folder has afterwards: a text that is not published in all languages, for instance.
 */
export async function exportContent(dir: string, settings: ExportSettings): Promise<Exported> {
  const { published, known, media = [], dryRun = false } = settings;
  const before = await readContent(dir);
  const grave = before.problems.filter(({ level, code }) => level === 'error' && !harmless.has(code));
  if (grave.length > 0) return { ok: false, problems: grave };

  const textOf = (file: string) => textIn(dir, file);
  const { files, kept } = await planExport({ published, present: before.units, known, textOf });
  const pictures = await changedMedia(dir, media);
  const written = [...files.filter(({ text }) => text !== null), ...pictures].map(({ file }) => file);
  const removed = files.filter(({ text }) => text === null).map(({ file }) => file);
  if (dryRun) return { ok: true, written, removed, kept, problems: [] };

  for (const { file, text } of files) await (text === null ? remove(dir, file) : write(dir, file, text));
  for (const { file, bytes } of pictures) await write(dir, file, bytes);
  const { problems } = await readContent(dir);
  return { ok: true, written, removed, kept, problems: problems.filter(({ level }) => level === 'error') };
}
