import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SerialForm } from '#app/components/verified/serial-form.tsx';
import { languageOf, refused, tooMany } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';

/** `?serial=` leads to the page of that certificate. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const serial = new URL(request.url).searchParams.get('serial');
  const { t } = context.school.texts[language];
  const page = { title: t('certificate:verify.title'), description: t('certificate:verify.intro') };
  if (serial === null) return json({ ...page, empty: false });
  const plain = serial.trim().replace(/\s+/g, '').slice(0, 60);
  if (!plain) return refused({ ...page, empty: true });
  const wait = await context.school.limits.take('verificationsOfSource', context.source);
  if (wait > 0) throw tooMany(wait);
  return redirect(linksOf(language).verify(plain));
}

export default function Verify() {
  const { empty } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow text">
        <h1>{t('certificate:verify.title')}</h1>
        <p className="lead">{t('certificate:verify.intro')}</p>
        <SerialForm fault={empty ? t('certificate:verify.serialMissing') : undefined} />
        <p className="small soft">{t('certificate:verify.note')}</p>
      </div>
    </main>
  );
}
