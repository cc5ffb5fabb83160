import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { themeCookie, themes } from '#app/http/cookies.ts';
import { formOf } from '#app/http/form-fields.ts';
import { languageOf } from '#app/http/requests.server.ts';
import { linksOf, safeReturn } from '#app/i18n/links.ts';

/** There is nothing to see at this address: whoever comes by a link or a reload is led on. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(linksOf(languageOf(params)).home());
}

/** Light, dark, or (empty) as the device wishes; works without JavaScript. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const home = linksOf(languageOf(params)).home();
  const form = await formOf(request);
  const theme = themes.find((known) => known === form.get('theme'));
  const back = form.get('returnTo');
  return redirect(safeReturn(typeof back === 'string' ? back : null, home), {
    headers: { 'set-cookie': themeCookie(theme, context.school.env.secure) },
  });
}
