import { parseWithZod } from '@conform-to/zod/v4';
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { credentials, credentialsForm } from '#app/auth/credentials-schema.ts';
import { signIn } from '#app/auth/enter.server.ts';
import { CredentialsForm } from '#app/components/credentials-form/credentials-form.tsx';
import { mergeProgress } from '#app/domain/learning/merge-progress.ts';
import { formOf } from '#app/http/form-fields.ts';
import { languageOf, refused } from '#app/http/requests.server.ts';
import { linksOf, safeReturn } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const to = linksOf(language);
  const returnTo = safeReturn(new URL(request.url).searchParams.get('returnTo'), to.courses());
  if (context.person?.kind === 'account') throw redirect(returnTo);
  return json({ title: context.school.texts[language].t('people:signIn.title'), returnTo });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const to = linksOf(languageOf(params));
  const returnTo = safeReturn(new URL(request.url).searchParams.get('returnTo'), to.courses());
  const submission = parseWithZod(credentialsForm(await formOf(request)), { schema: credentials });
  const wrong = { formErrors: ['wrong-credentials'], hideFields: ['password'] as 'password'[] };
  if (submission.status !== 'success') return refused(submission.reply(wrong));
  const entered = await signIn(context, submission.value);
  if (!entered.ok) return refused(submission.reply(wrong));
  const { person, school } = context;
  if (person?.kind === 'guest') {
    await mergeProgress(school.db, { guestId: person.id, accountId: entered.personId });
  }
  return redirect(returnTo, { headers: { 'set-cookie': entered.cookie } });
}

export default function SignIn() {
  const { returnTo } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t, to } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow text">
        <h1>{t('people:signIn.title')}</h1>
        <CredentialsForm
          lastResult={lastResult}
          submit={t('people:signIn.submit')}
          fields={[
            { name: 'handle', label: t('people:handle.label'), autoComplete: 'username' },
            { name: 'password', label: t('people:password.label'), autoComplete: 'current-password' },
          ]}
        />
        <p className="row">
          <a className="line-link" href={to.join(returnTo)}>
            {t('people:signIn.noneYet')}
          </a>
          <a className="line-link" href={to.recover()}>
            {t('people:signIn.forgotten')}
          </a>
        </p>
      </div>
    </main>
  );
}
