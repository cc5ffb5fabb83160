import { and, eq } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import type { Db, Writer } from '#db/client.server.ts';
import { mediaFiles } from '#db/studio-schema.ts';
import { mediaUses } from './media-of.ts';

interface Input {
  personId: string;
  courseId: string;
  name: string;
  now: Date;
}

/** Those of the hashes that no file of any course has: their bytes may go. */
export async function withoutOwner(tx: Pick<Writer, 'select'>, hashes: readonly string[]): Promise<string[]> {
  const rows = await tx.select({ hash: mediaFiles.hash, sizes: mediaFiles.sizes }).from(mediaFiles);
  const owned = new Set(rows.flatMap(({ hash, sizes }) => [hash, ...sizes.map((size) => size.hash)]));
  return hashes.filter((hash) => !owned.has(hash));
}

/**
 * Takes a picture or sound out of a course. Refused while learners see it in a lesson. `orphans` are hashes of bytes
 * that nobody has any more: the caller removes them.
 */
export async function removeMedia(
  db: Db,
  { personId, courseId, name, now }: Input,
): Promise<Result<{ orphans: string[] }, 'unknown' | 'in-use'>> {
  return db.write(async (tx) => {
    const named = and(eq(mediaFiles.courseId, courseId), eq(mediaFiles.name, name));
    const [file] = await tx.select().from(mediaFiles).where(named);
    if (!file) return { ok: false, reason: 'unknown' };
    const uses = (await mediaUses(tx, courseId)).get(name) ?? [];
    if (uses.some(({ published }) => published)) return { ok: false, reason: 'in-use' };
    await tx.delete(mediaFiles).where(named);
    await recordAct(tx, {
      at: now,
      actorId: personId,
      act: 'media-removed',
      subject: courseId,
      details: { name },
    });
    return { ok: true, orphans: await withoutOwner(tx, [file.hash, ...file.sizes.map(({ hash }) => hash)]) };
  });
}
