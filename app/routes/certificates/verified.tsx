import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NotVerified } from '#app/components/verified/not-verified.tsx';
import { Verified } from '#app/components/verified/verified.tsx';
import { checkHolderName } from '#app/domain/certificates/check-holder-name.ts';
import { formOf, textField } from '#app/http/form-fields.ts';
import { languageOf, notFound, refused, tooMany } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { verifiedView } from '#app/views/certificates-view.server.ts';

/** Anyone may look; a serial that is unknown and one that is hidden get the same page, status 404. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { t } = context.school.texts[language];
  const verified = await verifiedView(context, { serial: params.serial ?? '', language });
  const title = verified ? t('certificate:verify.title') : t('certificate:verify.notFound.title');
  return json({ title, verified }, { status: verified ? 200 : 404 });
}

/** Compares a typed name with the one on the certificate; nothing is kept of who asked. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  languageOf(params);
  const wait = await context.school.limits.take('verificationsOfSource', context.source);
  if (wait > 0) throw tooMany(wait);
  const name = textField(await formOf(request), 'name').slice(0, 200);
  if (!name.trim()) return refused({ name, matches: null });
  const checked = await checkHolderName(context.school.db, { serial: params.serial ?? '', name });
  if (!checked.ok) throw notFound();
  return json({ name, matches: checked.matches });
}

export default function VerifiedPage() {
  const { verified } = useLoaderData<typeof loader>();
  const compared = useActionData<{ name: string; matches: boolean | null }>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow text">
        {verified ? (
          <>
            <h1>{t('certificate:verify.title')}</h1>
            <Verified certificate={verified} compared={compared ?? null} />
          </>
        ) : (
          <NotVerified />
        )}
      </div>
    </main>
  );
}
