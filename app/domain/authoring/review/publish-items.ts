import { and, eq, isNull } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import type { Localized } from '#app/i18n/languages.ts';
import type { Writer } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { publications, revisions } from '#db/schema.ts';
import { drafts, proposalItems, proposals, publicationLog, reviewChecks } from '#db/studio-schema.ts';
import { publish, type Unit } from '../publications.ts';
import { overPublished } from './over-published.ts';

export interface ReadyProposal {
  id: string;
  courseId: string;
  lessonId: string | null;
  change: Localized;
  legal: boolean;
  needsLawCheck: boolean;
}

/** Publishes the texts of an open proposal, when it is checked and nothing else was published of them meanwhile. */
export async function publishItems(
  tx: Writer,
  proposal: ReadyProposal,
  { actorId, now }: { actorId: string | null; now: Date },
): Promise<Result<object, 'unchecked' | 'changed-meanwhile'>> {
  if (!(await isChecked(tx, proposal))) return { ok: false, reason: 'unchecked' };
  const items = await tx
    .select({ item: proposalItems, published: publications.revisionId })
    .from(proposalItems)
    .leftJoin(
      publications,
      and(eq(publications.kind, proposalItems.kind), eq(publications.key, proposalItems.key)),
    )
    .where(eq(proposalItems.proposalId, proposal.id));
  const ready = [];
  for (const one of items) ready.push(await overPublished(tx, one, now));
  const texts = ready.filter((item) => item !== null);
  if (texts.length < ready.length) return { ok: false, reason: 'changed-meanwhile' };
  for (const item of texts) {
    const { kind, key, revisionId, baseRevisionId: previousRevisionId } = item;
    await publish(tx, item, revisionId, now);
    const { id: proposalId, courseId, change, legal } = proposal;
    const lessonId = kind === 'course' ? null : proposal.lessonId;
    const what = { kind, key, courseId, lessonId, revisionId, previousRevisionId, proposalId };
    await tx
      .insert(publicationLog)
      .values({ id: newId(), ...what, change, legal, rolledBack: false, at: now });
    await tidyDraft(tx, { ...item, revisionId });
  }
  await tx.update(proposals).set({ state: 'published', closedAt: now }).where(eq(proposals.id, proposal.id));
  const details = {
    ...{ course: proposal.courseId, lesson: proposal.lessonId ?? '', texts: String(items.length) },
  };
  await recordAct(tx, { at: now, actorId, act: 'proposal-published', subject: proposal.id, details });
  return { ok: true };
}

async function isChecked(tx: Writer, { id, needsLawCheck }: ReadyProposal): Promise<boolean> {
  const checks = await tx.select().from(reviewChecks).where(eq(reviewChecks.proposalId, id));
  const passed = new Set(checks.filter((check) => check.passed).map(({ aspect }) => aspect));
  return passed.has('language') && (!needsLawCheck || passed.has('law'));
}

type Published = Unit & { revisionId: string; baseRevisionId: string | null };

/**
 * The draft of a course holds lessons that are not ready yet, so that it outlives a publication: it goes on from the
 * new text. A draft that says the same as the new text is done.
 */
async function tidyDraft(tx: Writer, { kind, key, revisionId, baseRevisionId }: Published): Promise<void> {
  const ofUnit = and(eq(drafts.kind, kind), eq(drafts.key, key));
  const [revision] = await tx
    .select({ body: revisions.body })
    .from(revisions)
    .where(eq(revisions.id, revisionId));
  if (revision) await tx.delete(drafts).where(and(ofUnit, eq(drafts.body, revision.body)));
  if (kind !== 'course') return;
  const fromBase =
    baseRevisionId === null ? isNull(drafts.baseRevisionId) : eq(drafts.baseRevisionId, baseRevisionId);
  await tx.update(drafts).set({ baseRevisionId: revisionId }).where(and(ofUnit, fromBase));
}
