import { parseWithZod } from '@conform-to/zod/v4';
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { byField, credentials, credentialsForm } from '#app/auth/credentials-schema.ts';
import { joinSchool } from '#app/auth/enter.server.ts';
import { CredentialsForm } from '#app/components/credentials-form/credentials-form.tsx';
import { formOf } from '#app/http/form-fields.ts';
import { languageOf, refused } from '#app/http/requests.server.ts';
import { linksOf, safeReturn } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const to = linksOf(language);
  if (context.person?.kind === 'account') throw redirect(to.account());
  const returnTo = safeReturn(new URL(request.url).searchParams.get('returnTo'), to.courses());
  return json({ title: context.school.texts[language].t('people:join.title'), returnTo });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const to = linksOf(languageOf(params));
  const returnTo = safeReturn(new URL(request.url).searchParams.get('returnTo'), to.courses());
  if (context.person?.kind === 'account') return redirect(to.account());

  const submission = parseWithZod(credentialsForm(await formOf(request)), { schema: credentials });
  const hideFields: 'password'[] = ['password'];
  if (submission.status !== 'success') {
    return refused(submission.reply({ formErrors: ['form-broken'], hideFields }));
  }
  const joined = await joinSchool(context, submission.value);
  if (!joined.ok) return refused(submission.reply({ fieldErrors: byField(joined.faults), hideFields }));
  return redirect(to.recoveryCode(returnTo), { headers: { 'set-cookie': joined.cookie } });
}

export default function Join() {
  const { returnTo } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t, to } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="grid side">
        <div className="flow">
          <h1>{t('people:join.title')}</h1>
          <p className="lead">{t('people:join.lead')}</p>
          <CredentialsForm
            lastResult={lastResult}
            submit={t('people:join.submit')}
            fields={[
              {
                name: 'handle',
                label: t('people:handle.label'),
                hint: t('people:handle.hint'),
                autoComplete: 'username',
              },
              {
                name: 'password',
                label: t('people:password.new'),
                hint: t('people:password.hint'),
                autoComplete: 'new-password',
              },
            ]}
          />
          <p>
            <a className="line-link" href={to.signIn(returnTo)}>
              {t('people:join.haveOne')}
            </a>
          </p>
        </div>
        <aside className="note flow small">
          <h2 className="name">{t('people:join.keptTitle')}</h2>
          <p>{t('people:join.kept')}</p>
          <p>
            <a className="line-link" href={to.privacy()}>
              {t('common:footer.privacy')}
            </a>
          </p>
        </aside>
      </div>
    </main>
  );
}
