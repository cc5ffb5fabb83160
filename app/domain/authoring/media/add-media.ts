import { and, eq } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { mediaFiles } from '#db/studio-schema.ts';
import type { MediaFile } from './media-of.ts';

interface Input {
  personId: string;
  /** What is kept by its hash already; `name` with its ending. */
  file: Omit<MediaFile, 'addedAt'>;
  now: Date;
}

/** More than a course ever needs; enough that nobody fills the disk. */
const most = 300;

/** Brings a picture or sound into a course. Its name is taken for good until the file is removed. */
export async function addMedia(
  db: Db,
  { personId, file, now }: Input,
): Promise<Result<{ name: string }, 'taken' | 'full'>> {
  const { courseId, name } = file;
  return db.write(async (tx) => {
    const taken = await tx.$count(
      mediaFiles,
      and(eq(mediaFiles.courseId, courseId), eq(mediaFiles.name, name)),
    );
    if (taken > 0) return { ok: false, reason: 'taken' };
    if ((await tx.$count(mediaFiles, eq(mediaFiles.courseId, courseId))) >= most)
      return { ok: false, reason: 'full' };
    await tx.insert(mediaFiles).values({ ...file, addedAt: now });
    await recordAct(tx, {
      at: now,
      actorId: personId,
      act: 'media-added',
      subject: courseId,
      details: { name },
    });
    return { ok: true, name };
  });
}
