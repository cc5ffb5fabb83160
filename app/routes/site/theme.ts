import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { themeCookie, themes } from '#app/http/cookies.ts';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { linksOf, safeReturn } from '#app/i18n/links.ts';

export function loader() {
  throw notFound();
}

/** Light, dark, or (empty) as the device wishes; works without JavaScript. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const home = linksOf(languageOf(params)).home();
  const form = await request.formData();
  const theme = themes.find((known) => known === form.get('theme'));
  const back = form.get('returnTo');
  return redirect(safeReturn(typeof back === 'string' ? back : null, home), {
    headers: { 'set-cookie': themeCookie(theme, context.school.env.secure) },
  });
}
