import type { AppLoadContext } from '@remix-run/node';
import {
  isWriterOf,
  openProposals,
  proposalOf,
  type WaitingProposal,
} from '#app/domain/authoring/review/proposals.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { ReviewAspect } from '#db/studio-schema.ts';
import { namesOfProposal } from './names-of-proposal.server.ts';
import { isFirstOfLesson, proposedItems } from './proposed-items.server.ts';

export interface WaitingView {
  id: string;
  course: string;
  /** Null when the course itself is proposed. */
  lesson: string | null;
  legal: boolean;
  /** The lesson was not published before. */
  isNew: boolean;
  texts: number;
  /** Epoch milliseconds. */
  proposedAt: number;
  publishAt: number | null;
  missing: ReviewAspect[];
  /** Whoever asks wrote in it. */
  own: boolean;
}

/** The checks a proposal still needs. */
export function missingChecks({ needsLawCheck, checks }: Pick<WaitingProposal, 'needsLawCheck' | 'checks'>) {
  const passed = new Set(checks.filter((check) => check.passed).map(({ aspect }) => aspect));
  const needed: ReviewAspect[] = needsLawCheck ? ['law', 'language'] : ['language'];
  return needed.filter((aspect) => !passed.has(aspect));
}

/** What waits for reviewers, the oldest first. */
export async function queueView(
  { school }: AppLoadContext,
  { personId, language }: { personId: string; language: Language },
): Promise<WaitingView[]> {
  const waiting = await openProposals(school.db);
  return Promise.all(
    waiting.map(async (proposal) => {
      const whole = await proposalOf(school.db, proposal.id);
      const items = whole ? await proposedItems(school, whole) : [];
      return {
        ...{
          id: proposal.id,
          legal: proposal.legal,
          isNew: isFirstOfLesson(items, proposal.lessonId),
          texts: items.length,
        },
        ...(await namesOfProposal(school, { ...proposal, items }, language)),
        proposedAt: proposal.proposedAt.getTime(),
        publishAt: proposal.publishAt?.getTime() ?? null,
        missing: missingChecks(proposal),
        own: isWriterOf(proposal, personId),
      };
    }),
  );
}
