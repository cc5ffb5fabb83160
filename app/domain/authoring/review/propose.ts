import { and, eq, isNull } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import { languages, type Localized } from '#app/i18n/languages.ts';
import type { Db, Writer } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { drafts, proposalItems, proposals, reviewChecks } from '#db/studio-schema.ts';
import { nameOf, studioRevision, type ShippedUnit } from '../publications.ts';
import { sameText } from '../same-text.ts';

/** One text that is proposed; `baseRevisionId` is what is published of it now. */
export interface ProposedUnit extends ShippedUnit {
  baseRevisionId: string | null;
  /** The draft it was made from, where its body says more than that. */
  asWritten?: string;
}

export interface Proposal {
  courseId: string;
  lessonId: string | null;
  units: ProposedUnit[];
  change: Localized;
  legal: boolean;
  needsLawCheck: boolean;
  writers: string[];
  personId: string;
  publishAt: Date | null;
  now: Date;
}

type Refusal = 'nothing-proposed' | 'duplicate-unit' | 'no-words';

/**
 * Hands texts to the reviewers and takes their drafts away, unless they have been written on meanwhile. A lesson has
 * one open proposal: proposing again adds to it, replaces what is in both, and lets its checks fall.
 */
export async function propose(db: Db, proposal: Proposal): Promise<Result<{ proposalId: string }, Refusal>> {
  const { courseId, lessonId, units, change, personId, now } = proposal;
  if (units.length === 0) return { ok: false, reason: 'nothing-proposed' };
  if (new Set(units.map(nameOf)).size < units.length) return { ok: false, reason: 'duplicate-unit' };
  if (languages.some((language) => change[language].trim() === '')) return { ok: false, reason: 'no-words' };

  return db.write(async (tx) => {
    const proposalId = await openedProposal(tx, proposal);
    for (const unit of units) await addItem(tx, proposalId, unit, now);
    const details = { course: courseId, lesson: lessonId ?? '', texts: String(units.length) };
    await recordAct(tx, { at: now, actorId: personId, act: 'texts-proposed', subject: proposalId, details });
    return { ok: true, proposalId };
  });
}

async function openedProposal(tx: Writer, proposal: Proposal): Promise<string> {
  const { courseId, lessonId, personId, publishAt, now } = proposal;
  const ofLesson = lessonId === null ? isNull(proposals.lessonId) : eq(proposals.lessonId, lessonId);
  const [open] = await tx
    .select()
    .from(proposals)
    .where(and(eq(proposals.courseId, courseId), ofLesson, eq(proposals.state, 'open')));
  const values = {
    ...{ change: proposal.change, legal: proposal.legal, publishAt, proposedBy: personId, proposedAt: now },
    needsLawCheck: proposal.needsLawCheck || (open?.needsLawCheck ?? false),
    writers: [...new Set([...(open?.writers ?? []), ...proposal.writers, personId])],
  };
  if (open) {
    await tx.update(proposals).set(values).where(eq(proposals.id, open.id));
    await tx.delete(reviewChecks).where(eq(reviewChecks.proposalId, open.id));
    return open.id;
  }
  const id = newId();
  await tx.insert(proposals).values({ id, courseId, lessonId, state: 'open', ...values });
  return id;
}

async function addItem(tx: Writer, proposalId: string, unit: ProposedUnit, now: Date): Promise<void> {
  const { kind, key, baseRevisionId } = unit;
  const revisionId = await studioRevision(tx, unit, now);
  await tx
    .insert(proposalItems)
    .values({ proposalId, kind, key, revisionId, baseRevisionId })
    .onConflictDoUpdate({
      target: [proposalItems.proposalId, proposalItems.kind, proposalItems.key],
      set: { revisionId, baseRevisionId },
    });
  const ofUnit = and(eq(drafts.kind, kind), eq(drafts.key, key));
  const [draft] = await tx.select({ body: drafts.body }).from(drafts).where(ofUnit);
  if (draft && sameText(kind, draft.body, unit.asWritten ?? unit.body)) await tx.delete(drafts).where(ofUnit);
}
