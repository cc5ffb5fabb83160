import type { LoaderFunctionArgs } from '@remix-run/node';
import { proposalReaderOf } from '#app/auth/guards.server.ts';
import { renderedHtml } from '#app/components/review-rendered/rendered-html.tsx';
import { chosenTheme } from '#app/http/cookies.ts';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { previewHeaders } from '#app/http/security.ts';
import { isLanguage } from '#app/i18n/languages.ts';
import styles from '#app/styles/school.css?url';
import { renderedRevision } from '#app/views/review/rendered-view.server.ts';

/** A text of the history as learners read it, for a frame: no script runs in it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const courseId = params.course ?? '';
  await proposalReaderOf(context, courseId);
  const query = new URL(request.url).searchParams;
  const shownIn = query.get('language');
  const view = await renderedRevision(context, {
    ...{ courseId, unit: query.get('unit') ?? '', revisionId: query.get('revision') ?? '' },
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
