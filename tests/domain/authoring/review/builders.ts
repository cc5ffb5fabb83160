import { createHash } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { checkProposal } from '#app/domain/authoring/review/check-proposal.ts';
import { propose, type ProposedUnit } from '#app/domain/authoring/review/propose.ts';
import { publishProposal } from '#app/domain/authoring/review/publish-proposal.ts';
import { importShipped } from '#app/domain/authoring/import-shipped.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import type { Db } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { auditLog, people, type Role, type UnitKind } from '#db/schema.ts';
import { drafts } from '#db/studio-schema.ts';
import { hoursLater, noon } from '../../assessment/builders.ts';

export const words = { kk: 'Мерзім нақтыланды', ru: 'Уточнён срок', en: 'The time limit is clearer' };

export const sha = (text: string) => createHash('sha256').update(text).digest('hex');

export async function addPerson(db: Db, role: Role): Promise<string> {
  const id = newId();
  await db.write((tx) => tx.insert(people).values({ id, kind: 'account', role, createdAt: noon }));
  return id;
}

/** A trainer, two reviewers and an admin, and one published lesson in Kazakh. */
export async function aStudio(db: Db) {
  const shipped = [text('les-one:kk', 'first')];
  await importShipped(db, shipped, noon);
  return {
    writer: await addPerson(db, 'trainer'),
    reviewer: await addPerson(db, 'reviewer'),
    other: await addPerson(db, 'reviewer'),
    admin: await addPerson(db, 'admin'),
    first: await publishedRevision(db, 'lesson', 'les-one:kk'),
  };
}

export function text(key: string, body: string, kind: UnitKind = 'lesson') {
  return { kind, key, body, hash: sha(body) };
}

/** A text based on what is published of it now. */
export async function proposed(db: Db, key: string, body: string, kind: UnitKind = 'lesson') {
  return { ...text(key, body, kind), baseRevisionId: await publishedRevision(db, kind, key) };
}

export async function publishedRevision(db: Db, kind: UnitKind, key: string): Promise<string | null> {
  const units = await publishedUnits(db, { kinds: [kind] });
  return units.find((unit) => unit.key === key)?.revisionId ?? null;
}

export async function publishedBody(
  db: Db,
  key: string,
  kind: UnitKind = 'lesson',
): Promise<string | undefined> {
  const units = await publishedUnits(db, { kinds: [kind] });
  return units.find((unit) => unit.key === key)?.body;
}

interface HandedIn {
  writer: string;
  units: ProposedUnit[];
  needsLawCheck?: boolean;
  legal?: boolean;
  publishAt?: Date | null;
  lessonId?: string | null;
  now?: Date;
}

export async function handIn(db: Db, handedIn: HandedIn): Promise<string> {
  const {
    writer,
    units,
    needsLawCheck = false,
    legal = false,
    publishAt = null,
    lessonId = 'les-one',
    now = noon,
  } = handedIn;
  const done = await propose(db, {
    ...{ courseId: 'crs-one', lessonId, units, change: words, legal, needsLawCheck },
    ...{ writers: [writer], personId: writer, publishAt, now },
  });
  if (!done.ok) throw new Error(done.reason);
  return done.proposalId;
}

/** Checks both sides and publishes. */
export async function pass(db: Db, proposalId: string, reviewerId: string, now: Date): Promise<void> {
  for (const aspect of ['law', 'language'] as const) {
    const done = await checkProposal(db, { proposalId, aspect, passed: true, note: '', reviewerId, now });
    if (!done.ok) throw new Error(done.reason);
  }
  const done = await publishProposal(db, { proposalId, personId: reviewerId, now });
  if (!done.ok) throw new Error(done.reason);
}

export async function addDraft(db: Db, key: string, body: string, kind: UnitKind = 'lesson', writer = 'w') {
  const baseRevisionId = await publishedRevision(db, kind, key);
  const draft = { kind, key, courseId: 'crs-one', body, baseRevisionId, version: 3, writers: [writer] };
  await db.write((tx) => tx.insert(drafts).values({ ...draft, savedAt: hoursLater(-1) }));
}

export async function draftBody(db: Db, key: string): Promise<string | undefined> {
  const [draft] = await db.read.select().from(drafts).where(eq(drafts.key, key));
  return draft?.body;
}

/** What was written down about a subject, the oldest first: act, who, details. */
export async function actsOn(db: Db, subject: string) {
  const { act, actorId, details } = auditLog;
  return db.read
    .select({ act, actorId, details })
    .from(auditLog)
    .where(eq(auditLog.subject, subject))
    .orderBy(asc(auditLog.id));
}
