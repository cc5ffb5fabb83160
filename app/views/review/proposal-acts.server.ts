import { checkProposal } from '#app/domain/authoring/review/check-proposal.ts';
import { commentOn } from '#app/domain/authoring/review/comment-on.ts';
import { publishProposal } from '#app/domain/authoring/review/publish-proposal.ts';
import { settleComment } from '#app/domain/authoring/review/settle-comment.ts';
import { withdrawProposal } from '#app/domain/authoring/review/withdraw-proposal.ts';
import type { Db } from '#db/client.server.ts';
import type { Act } from './done.ts';
import type { ProposalView } from './proposal-view.server.ts';

/** What a form of the page carried. */
interface Sent {
  intent: string;
  aspect: string;
  passed: boolean;
  note: string;
  body: string;
  passage: string;
  comment: string;
  personId: string;
  now: Date;
}

const longestNote = 4_000;

/** Does what a button of the page of a proposal stands for, and says what was done. */
export async function actOnProposal(db: Db, view: ProposalView, sent: Sent) {
  const { intent, personId, now } = sent;
  const proposalId = view.id;
  if ((intent === 'check' || intent === 'publish') && !view.reviews) return refusal('not-for-writers');
  switch (intent) {
    case 'comment': {
      const { kind, key } = view.item;
      const said = { quote: quoteOf(view, sent.passage), body: sent.body };
      return after(
        'remarked',
        await commentOn(db, { proposalId, kind, key, ...said, authorId: personId, now }),
      );
    }
    case 'settle':
      return after(
        'settled',
        await settleComment(db, { proposalId, commentId: sent.comment, personId, now }),
      );
    case 'check': {
      const { passed } = sent;
      const found = {
        ...{ aspect: sent.aspect === 'law' ? ('law' as const) : ('language' as const), passed },
        ...{ note: sent.note.slice(0, longestNote), reviewerId: personId, now },
      };
      return after(passed ? 'checked' : 'returned', await checkProposal(db, { proposalId, ...found }));
    }
    case 'publish':
      return after('published', await publishProposal(db, { proposalId, personId, now }));
    case 'withdraw':
      return after('withdrawn', await withdrawProposal(db, { proposalId, personId, now }));
    default:
      return refusal('no-such-act');
  }
}

const refusal = <Reason extends string>(reason: Reason) => ({ ok: false as const, reason });

type Answer<Done, Reason> = ({ ok: true } & Done) | { ok: false; reason: Reason };

function after<Reason extends string>(
  act: Act,
  answer: Answer<object, Reason>,
): Answer<{ done: Act }, Reason> {
  return answer.ok ? { ok: true, done: act } : answer;
}

/** The paragraph that `kk.3` names; nothing for the whole text. */
function quoteOf({ item }: ProposalView, passage: string): string {
  const [language, place] = passage.split('.');
  return item.texts.find((text) => text.language === language)?.paragraphs[Number(place)] ?? '';
}
