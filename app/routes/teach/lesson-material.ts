import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { authorOf } from '#app/auth/guards.server.ts';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { isLanguage } from '#app/i18n/languages.ts';
import { lessonOnDesk } from '#app/views/studio/lesson/lesson-on-desk.server.ts';
import { materialView } from '#app/views/studio/lesson/material-view.server.ts';

/** What the pickers of the editor choose from, in the language of the text that is being written. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = languageOf(params);
  await authorOf(context, params.course);
  const lesson = await lessonOnDesk(context.school, params);
  if (!lesson) throw notFound();
  const asked = new URL(request.url).searchParams.get('language');
  return json(await materialView(context, lesson, isLanguage(asked) ? asked : page));
}
