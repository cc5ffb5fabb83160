import { revisionBodies } from '#app/domain/authoring/revision-bodies.ts';
import { mergedCourse } from '#app/domain/authoring/review/merge-course.ts';
import type { School } from '#app/school.server.ts';
import type { ProposalState } from '#db/studio-schema.ts';
import type { ProposedItem } from './proposed-items.server.ts';

/** Whether something else was published of a text since it was proposed, so that it cannot be published over it. */
export async function isOutdated(
  { db, library }: School,
  state: ProposalState,
  { kind, key, body, before, baseRevisionId }: ProposedItem,
): Promise<boolean> {
  const published = library.revisionOf(kind, key)?.revisionId ?? null;
  if (state !== 'open' || published === baseRevisionId) return false;
  if (kind !== 'course' || published === null) return true;
  const bodies = await revisionBodies(db, [published]);
  return mergedCourse({ base: before, proposed: body, published: bodies.get(published) ?? '' }) === null;
}
