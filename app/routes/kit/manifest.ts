import type { LoaderFunctionArgs } from '@remix-run/node';
import { kitIcons } from '#app/http/kit/kit-files.server.ts';
import { languageOf } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';

/** What a phone shows when the notebook is put beside its apps: a plain name and a plain picture. */
export function loader({ params, context: { school } }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { t } = school.texts[language];
  const start = linksOf(language).fieldKit();
  const manifest = {
    ...{ name: t('kit:name'), short_name: t('kit:name'), lang: language },
    ...{ id: start, start_url: start, scope: start, display: 'standalone' },
    ...{ background_color: '#fbfaf5', theme_color: '#fbfaf5' },
    icons: kitIcons.map((icon) => ({ ...icon, purpose: 'any maskable' })),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
