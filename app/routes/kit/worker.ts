import type { LoaderFunctionArgs } from '@remix-run/node';
import { readKitFiles } from '#app/http/kit/kit-files.server.ts';
import { kitWorker, lastWorker } from '#app/http/kit/kit-worker.server.ts';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';

/** The service worker of the notebook in one language. */
export function loader({ params, context: { school } }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const files = readKitFiles();
  if (!files) throw notFound();
  const to = linksOf(language);
  const { library, texts, env } = school;
  const words = ['kit', 'common', 'law'].map((name) =>
    JSON.stringify(texts[language].getResourceBundle(language, name)),
  );
  const pages = [to.fieldKit(), to.kitManifest()];
  const made = [library.version, ...words];
  return new Response(env.kitOffline ? kitWorker({ language, files, pages, made }) : lastWorker, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
