import {
  json,
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountSending, proposalReaderOf } from '#app/auth/guards.server.ts';
import { ProposalPage } from '#app/components/review-proposal/proposal-page.tsx';
import { courseOfProposal } from '#app/domain/authoring/review/proposals.ts';
import { formOf, textField } from '#app/http/form-fields.ts';
import { languageOf, notFound, refused } from '#app/http/requests.server.ts';
import { contentSecurityPolicy } from '#app/http/security.ts';
import { linksOf } from '#app/i18n/links.ts';
import reviewStyles from '#app/styles/review.css?url';
import { doneIn, partOf } from '#app/views/review/done.ts';
import { actOnProposal } from '#app/views/review/proposal-acts.server.ts';
import { proposalView } from '#app/views/review/proposal-view.server.ts';

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
  return json({ title, view, passage: query.get('passage') ?? '', done: doneIn(query, view.state) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  await accountSending(context, form, request);
  const { language, person, view } = await asked(request, params, context);
  const { school } = context;
  const [intent = '', aspect = '', note = '', body = '', passage = '', comment = ''] = fields.map((name) =>
    textField(form, name),
  );
  const sent = { intent, aspect, note, body, passage, comment, passed: textField(form, 'passed') === 'yes' };
  const done = await actOnProposal(school.db, view, { ...sent, personId: person.id, now: new Date() });
  if (!done.ok) {
    const { reason } = done;
    if (reason === 'not-for-writers') throw new Response(null, { status: 403 });
    if (reason === 'no-such-act') throw new Response(null, { status: 400 });
    const fault = school.texts[language].t(`review:fault.${reason}`);
    return refused({ intent, fault, aspect, note, body });
  }
  if (intent === 'publish') await school.refresh();
  const back = linksOf(language).studio.proposalAfter(view.id, done.done, view.item.name);
  const part = partOf[done.done];
  return redirect(part === 'head' ? back : `${back}#${part}`);
}

const fields = ['intent', 'aspect', 'note', 'body', 'passage', 'comment'] as const;

export default function Proposal() {
  const { view, passage, done } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ProposalPage view={view} passage={passage} refused={sent ?? null} done={sent ? null : done} />;
}
