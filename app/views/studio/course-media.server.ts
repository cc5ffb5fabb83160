import { resolve } from 'node:path';
import { mediaOf } from '#app/domain/authoring/media/media-of.ts';
import { shippedFiles } from '#app/media/shipped.server.ts';
import type { School } from '#app/school.server.ts';

/** Names and bytes of everything a text of the course can show: files that come with the school, and the studio's. */
export async function courseMedia(
  { db }: Pick<School, 'db'>,
  { id, slug }: { id: string; slug: string },
): Promise<Map<string, number>> {
  const shipped = await shippedFiles(resolve('content/courses', slug, 'media'));
  const own = await mediaOf(db, id);
  return new Map([...shipped, ...own].map(({ name, bytes }) => [name, bytes]));
}
