import { and, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Localized } from '#app/i18n/languages.ts';
import type { Writer } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { proposalItems, proposals } from '#db/studio-schema.ts';
import type { ShippedUnit, Unit } from './publications.ts';

/** A shipped text that met a newer one of the studio. */
export type Conflict = Unit & { revisionId: string; baseRevisionId: string };

const courseBody = z.object({ id: z.string(), lessons: z.array(z.object({ id: z.string() })) });
const questionBody = z.object({ lesson: z.string() });

function fromJson<T>(schema: z.ZodType<T>, body: string): T | null {
  try {
    return schema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}

type Home = { courseId: string; lessonId: string | null };

/** Says where a unit of the library belongs; null for what belongs to no course: registers are not proposed. */
function homes(units: readonly ShippedUnit[]): (unit: Unit) => Home | null {
  const courseOf = new Map<string, string>();
  const lessonOf = new Map<string, string>();
  for (const { kind, key, body } of units) {
    if (kind === 'course')
      for (const { id } of fromJson(courseBody, body)?.lessons ?? []) courseOf.set(id, key);
    if (kind === 'question') lessonOf.set(key, fromJson(questionBody, body)?.lesson ?? '');
  }
  return ({ kind, key }) => {
    if (kind === 'course') return { courseId: key, lessonId: null };
    const lessonId =
      kind === 'lesson' ? (key.split(':')[0] ?? '') : kind === 'question' ? lessonOf.get(key) : '';
    const courseId = courseOf.get(lessonId ?? '');
    return courseId && lessonId ? { courseId, lessonId } : null;
  };
}

/** Proposals the school made of files, by the revisions in them. */
async function proposedBefore(tx: Writer) {
  return tx
    .select({ id: proposals.id, state: proposals.state, revisionId: proposalItems.revisionId })
    .from(proposalItems)
    .innerJoin(proposals, eq(proposals.id, proposalItems.proposalId))
    .where(isNull(proposals.proposedBy));
}

/** Takes back what no longer says what the files say. */
async function withdraw(tx: Writer, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(proposals)
    .set({ state: 'withdrawn', closedAt: now })
    .where(and(inArray(proposals.id, [...ids]), eq(proposals.state, 'open')));
}

async function propose(tx: Writer, home: Home, items: readonly Conflict[], change: Localized, now: Date) {
  const id = newId();
  await tx.insert(proposals).values({
    ...{ id, ...home, state: 'open', change, legal: false, needsLawCheck: true },
    ...{ proposedBy: null, writers: [], proposedAt: now },
  });
  await tx.insert(proposalItems).values(items.map((item) => ({ proposalId: id, ...item })));
}

/**
 * Makes proposals of shipped texts that met a newer text of the studio: one for a lesson with its questions, one for
 * a course file. Each text is proposed once, whatever became of it; a file that changed again replaces its open
 * proposal. Both checks are asked for. Answers how many proposals were made.
 */
export async function proposeShipped(
  tx: Writer,
  {
    units,
    conflicts,
    change,
    now,
  }: { units: readonly ShippedUnit[]; conflicts: readonly Conflict[]; change: Localized; now: Date },
): Promise<number> {
  const before = await proposedBefore(tx);
  const meeting = new Set(conflicts.map(({ revisionId }) => revisionId));
  const stale = new Set(
    before
      .filter(({ state, revisionId }) => state === 'open' && !meeting.has(revisionId))
      .map(({ id }) => id),
  );
  await withdraw(tx, [...stale], now);
  const told = new Set(before.filter(({ id }) => !stale.has(id)).map(({ revisionId }) => revisionId));

  const homeOf = homes(units);
  const groups = new Map<string, { home: Home; items: Conflict[] }>();
  for (const conflict of conflicts) {
    const home = told.has(conflict.revisionId) ? null : homeOf(conflict);
    if (!home) continue;
    const name = home.lessonId ?? home.courseId;
    const group = groups.get(name) ?? { home, items: [] };
    groups.set(name, { home, items: [...group.items, conflict] });
  }
  for (const { home, items } of groups.values()) await propose(tx, home, items, change, now);
  return groups.size;
}
