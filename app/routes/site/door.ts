import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { rememberedLanguage } from '#app/http/cookies.ts';
import { defaultLanguage } from '#app/i18n/languages.ts';
import { linksOf, preferredLanguage } from '#app/i18n/links.ts';

/** `/` leads to the language last read here, else the one the browser asks for, else Kazakh. */
export function loader({ request }: LoaderFunctionArgs) {
  const language =
    rememberedLanguage(request.headers.get('cookie')) ??
    preferredLanguage(request.headers.get('accept-language')) ??
    defaultLanguage;
  return redirect(linksOf(language).home(), { headers: { vary: 'accept-language, cookie' } });
}
