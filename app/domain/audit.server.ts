import type { Writer } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { auditLog } from '#db/schema.ts';

/** What is written down, and what its subject is. Add a line here before recording a new kind of act. */
export interface AuditedActs {
  /** Subject: the serial. */
  'certificate-revoked': { course: string };
  /** Subject: the person. */
  'role-given': { role: string };
  /** Subject: the course. */
  'course-begun': Record<string, never>;
  /** Subject: the course. */
  'author-added': { person: string };
  /** Subject: the proposal. `lesson` is empty when the course itself is proposed; `texts` counts them. */
  'texts-proposed': { course: string; lesson: string; texts: string };
  /** Subject: the proposal. `passed` is "yes" or "no". */
  'proposal-checked': { aspect: string; passed: string };
  /** Subject: the proposal. */
  'proposal-commented': { comment: string };
  /** Subject: the proposal. */
  'comment-settled': { comment: string };
  /** Subject: the proposal. */
  'proposal-withdrawn': { course: string };
  /** Subject: the proposal. Nobody acts when its hour came by itself. */
  'proposal-published': { course: string; lesson: string; texts: string };
  /** Subject: kind and key of the unit. */
  'text-rolled-back': { course: string; from: string; to: string };
  /** Subject: kind and key of the unit. */
  'draft-deleted': { course: string };
  /** Subject: the course. */
  'media-added': { name: string };
  /** Subject: the course. */
  'media-removed': { name: string };
}

export type AuditedAct = {
  [Act in keyof AuditedActs]: {
    at: Date;
    /** Null when the school itself did it, without a person. */
    actorId: string | null;
    act: Act;
    subject: string;
    /** Ids and codes only: no names, addresses or texts of learners. */
    details: AuditedActs[Act];
  };
}[keyof AuditedActs];

/** Records an act in the same transaction as the act itself, so that neither exists without the other. */
export async function recordAct(tx: Pick<Writer, 'insert'>, act: AuditedAct): Promise<void> {
  await tx.insert(auditLog).values({ id: newId(), ...act, details: { ...act.details } });
}
