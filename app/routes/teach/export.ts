import type { LoaderFunctionArgs } from '@remix-run/node';
import { authorOf } from '#app/auth/guards.server.ts';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { isLanguage } from '#app/i18n/languages.ts';
import { exportFile } from '#app/views/studio/questions/export-file.server.ts';
import { questionsOnDesk } from '#app/views/studio/questions/questions-on-desk.server.ts';

/** Questions of a course as a file: `questions.gift`, `.xml` or `.csv`; `sample.csv` shows what a sheet looks like. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  await authorOf(context, params.course);
  const desk = await questionsOnDesk(context.school, params.course ?? '');
  if (!desk) throw notFound();
  const query = new URL(request.url).searchParams;
  const chosen = query.get('language');
  const file = exportFile(desk, context.school.texts, {
    name: params.file ?? '',
    language: isLanguage(chosen) ? chosen : language,
    drafts: query.get('which') === 'drafts',
  });
  if (!file) throw notFound();
  return new Response(file.text, {
    headers: {
      'content-type': `${file.type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
