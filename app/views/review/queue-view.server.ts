import type { AppLoadContext } from '@remix-run/node';
import {
  isWriterOf,
  openProposals,
  proposalOf,
  type WaitingProposal,
} from '#app/domain/authoring/review/proposals.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { ReviewAspect } from '#db/studio-schema.ts';
import { courseAround, proposedItems } from './proposed-items.server.ts';

export interface WaitingView {
  id: string;
  course: string;
  /** Null when the course itself is proposed. */
  lesson: string | null;
  legal: boolean;
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
      const course = courseAround(school.library, proposal.courseId, items);
      const lesson = course?.lessons.find(({ id }) => id === proposal.lessonId);
      return {
        ...{ id: proposal.id, legal: proposal.legal, texts: items.length },
        course: course?.title[language] ?? proposal.courseId,
        lesson: lesson?.title[language] ?? proposal.lessonId,
        proposedAt: proposal.proposedAt.getTime(),
        publishAt: proposal.publishAt?.getTime() ?? null,
        missing: missingChecks(proposal),
        own: isWriterOf(proposal, personId),
      };
    }),
  );
}
