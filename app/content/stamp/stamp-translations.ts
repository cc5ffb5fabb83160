import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readLessonFile, sourceStamp } from '../front-matter.ts';
import { readContent } from '../read/read-content.ts';
import { withStamp } from './with-stamp.ts';

export type Stamped = {
  /** Files that got a stamp. Relative to the content folder, like all files here. */
  stamped: string[];
  /** Older than their source and not named: left as they are. */
  stale: string[];
  /** Files whose source cannot be read. */
  skipped: string[];
};

/** Whether a file was named, itself or by a folder it lies in. */
function isNamed(file: string, names: readonly string[]): boolean {
  return names.some((name) => file === name || file.startsWith(`${name}/`));
}

/** Stamps translations that have no stamp, and those among the named files and folders that are stale. */
export async function stampTranslations(dir: string, names: readonly string[]): Promise<Stamped> {
  const { units } = await readContent(dir);
  const lessons = units.filter(({ kind }) => kind === 'lesson');
  const done: Stamped = { stamped: [], stale: [], skipped: [] };
  for (const { key, body, file } of lessons) {
    const read = readLessonFile(body);
    if (!read.ok || read.file.frontMatter.translatedFrom === undefined) continue;
    const { translatedFrom, sourceHash } = read.file.frontMatter;
    const sourceUnit = lessons.find(
      (unit) => unit.key === `${key.slice(0, key.lastIndexOf(':'))}:${translatedFrom}`,
    );
    const source = sourceUnit && readLessonFile(sourceUnit.body);
    if (!source?.ok) {
      done.skipped.push(file);
      continue;
    }
    const stamp = sourceStamp(source.file.body);
    if (sourceHash === stamp) continue;
    if (sourceHash !== undefined && !isNamed(file, names)) {
      done.stale.push(file);
      continue;
    }
    const target = path.join(dir, file);
    await writeFile(target, withStamp(await readFile(target, 'utf8'), stamp, source.file.frontMatter.ruleChangedOn ?? null));
    done.stamped.push(file);
  }
  return done;
}
