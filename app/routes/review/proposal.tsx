import {
  json,
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { proposalReaderOf } from '#app/auth/guards.server.ts';
import { ProposalPage } from '#app/components/review-proposal/proposal-page.tsx';
import { checkProposal } from '#app/domain/authoring/review/check-proposal.ts';
import { commentOn } from '#app/domain/authoring/review/comment-on.ts';
import { courseOfProposal } from '#app/domain/authoring/review/proposals.ts';
import { publishProposal } from '#app/domain/authoring/review/publish-proposal.ts';
import { settleComment } from '#app/domain/authoring/review/settle-comment.ts';
import { withdrawProposal } from '#app/domain/authoring/review/withdraw-proposal.ts';
import { formOf, textField } from '#app/http/form-fields.ts';
import { languageOf, notFound, refused } from '#app/http/requests.server.ts';
import { contentSecurityPolicy } from '#app/http/security.ts';
import { linksOf } from '#app/i18n/links.ts';
import reviewStyles from '#app/styles/review.css?url';
import { proposalView, type ProposalView } from '#app/views/review/proposal-view.server.ts';

export const handle = { styles: [reviewStyles] };

/** The page shows texts in frames of ours. */
export function headers() {
  return { 'content-security-policy': `${contentSecurityPolicy()}; frame-src 'self'` };
}

async function asked(
  request: Request,
  params: { lang?: string; proposal?: string },
  context: AppLoadContext,
) {
  const language = languageOf(params);
  const proposalId = params.proposal ?? '';
  const person = await proposalReaderOf(context, await courseOfProposal(context.school.db, proposalId));
  const query = new URL(request.url).searchParams;
  const view = await proposalView(context, { proposalId, language, person, item: query.get('item') });
  if (!view) throw notFound();
  return { language, person, query, view };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language, query, view } = await asked(request, params, context);
  const title = `${context.school.texts[language].t('review:proposal.title')}: ${view.lesson ?? view.course}`;
  return json({ title, view, passage: query.get('passage') ?? '' });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { language, person, view } = await asked(request, params, context);
  const { school } = context;
  const form = await formOf(request);
  const intent = textField(form, 'intent');
  const done = await act(context, view, { personId: person.id, intent, form });
  if (!done.ok) {
    const fault = school.texts[language].t(`review:fault.${done.reason}`);
    const [aspect = '', note = '', body = ''] = ['aspect', 'note', 'body'].map((name) =>
      textField(form, name),
    );
    return refused({ intent, fault, aspect, note, body });
  }
  if (intent === 'publish') await school.refresh();
  const place = { comment: '#remarks', settle: '#remarks', check: '#checks' }[intent] ?? '';
  return redirect(linksOf(language).studio.proposal(view.id, view.item.name) + place);
}

interface Sent {
  personId: string;
  intent: string;
  form: FormData;
}

/** Does what a button of the page stands for. Throws 400 for a button it does not have, 403 for one of reviewers. */
async function act({ school: { db } }: AppLoadContext, view: ProposalView, { personId, intent, form }: Sent) {
  const now = new Date();
  const proposalId = view.id;
  if ((intent === 'check' || intent === 'publish') && !view.reviews)
    throw new Response(null, { status: 403 });
  switch (intent) {
    case 'comment': {
      const { kind, key } = view.item;
      const said = { quote: quoteOf(view, textField(form, 'passage')), body: textField(form, 'body') };
      return commentOn(db, { proposalId, kind, key, ...said, authorId: personId, now });
    }
    case 'settle':
      return settleComment(db, { proposalId, commentId: textField(form, 'comment'), personId, now });
    case 'check': {
      const aspect = textField(form, 'aspect') === 'law' ? 'law' : 'language';
      const passed = textField(form, 'passed') === 'yes';
      const note = textField(form, 'note').slice(0, 4000);
      return checkProposal(db, { proposalId, aspect, passed, note, reviewerId: personId, now });
    }
    case 'publish':
      return publishProposal(db, { proposalId, personId, now });
    case 'withdraw':
      return withdrawProposal(db, { proposalId, personId, now });
    default:
      throw new Response(null, { status: 400 });
  }
}

/** The paragraph that `kk.3` names; nothing for the whole text. */
function quoteOf({ item }: ProposalView, passage: string): string {
  const [language, place] = passage.split('.');
  return item.texts.find((text) => text.language === language)?.paragraphs[Number(place)] ?? '';
}

export default function Proposal() {
  const { view, passage } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ProposalPage view={view} passage={passage} refused={sent ?? null} />;
}
