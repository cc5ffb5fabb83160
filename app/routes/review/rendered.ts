import type { LoaderFunctionArgs } from '@remix-run/node';
import { proposalReaderOf } from '#app/auth/guards.server.ts';
import { renderedHtml } from '#app/components/review-rendered/rendered-html.tsx';
import { courseOfProposal } from '#app/domain/authoring/review/proposals.ts';
import { chosenTheme } from '#app/http/cookies.ts';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { previewHeaders } from '#app/http/security.ts';
import { isLanguage } from '#app/i18n/languages.ts';
import styles from '#app/styles/school.css?url';
import { renderedView } from '#app/views/review/rendered-view.server.ts';

/** A text of a proposal as learners see it, for a frame: no script runs in it, whatever its author wrote. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const proposalId = params.proposal ?? '';
  await proposalReaderOf(context, await courseOfProposal(context.school.db, proposalId));
  const query = new URL(request.url).searchParams;
  const shownIn = query.get('language');
  const view = await renderedView(context, {
    ...{ proposalId, item: query.get('item') ?? '', side: query.get('side') === 'old' ? 'old' : 'new' },
    language: isLanguage(shownIn) ? shownIn : language,
  });
  if (!view) throw notFound();
  const html = renderedHtml({
    ...{ view, texts: context.school.texts[view.language], styles: [styles] },
    theme: chosenTheme(request.headers.get('cookie')),
  });
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' };
  return new Response(html, { headers: { ...headers, ...previewHeaders } });
}
