import { parseWithZod } from '@conform-to/zod/v4';
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { byField, recovery, recoveryForm } from '#app/auth/credentials-schema.ts';
import { recover } from '#app/auth/enter.server.ts';
import { CredentialsForm } from '#app/components/credentials-form/credentials-form.tsx';
import { mergeProgress } from '#app/domain/learning/merge-progress.ts';
import { formOf } from '#app/http/form-fields.ts';
import { languageOf, refused } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';

export function loader({ params, context }: LoaderFunctionArgs) {
  return json({ title: context.school.texts[languageOf(params)].t('people:recover.title') });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const to = linksOf(languageOf(params));
  const submission = parseWithZod(recoveryForm(await formOf(request)), { schema: recovery });
  const hideFields: ('password' | 'recoveryCode')[] = ['password', 'recoveryCode'];
  if (submission.status !== 'success') {
    return refused(submission.reply({ formErrors: ['form-broken'], hideFields }));
  }
  const recovered = await recover(context, submission.value);
  if (!recovered.ok)
    return refused(submission.reply({ fieldErrors: byField([recovered.reason]), hideFields }));
  const { person, school } = context;
  if (person?.kind === 'guest') {
    await mergeProgress(school.db, { guestId: person.id, accountId: recovered.personId });
  }
  return redirect(to.recoveryCode(), { headers: { 'set-cookie': recovered.cookie } });
}

export default function Recover() {
  const lastResult = useActionData<typeof action>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow text">
        <h1>{t('people:recover.title')}</h1>
        <p className="lead">{t('people:recover.lead')}</p>
        <CredentialsForm
          lastResult={lastResult}
          submit={t('people:recover.submit')}
          fields={[
            { name: 'handle', label: t('people:handle.label'), autoComplete: 'username' },
            {
              name: 'recoveryCode',
              label: t('people:recover.code'),
              hint: t('people:recover.codeHint'),
              autoComplete: 'one-time-code',
            },
            {
              name: 'password',
              label: t('people:password.new'),
              hint: t('people:password.hint'),
              autoComplete: 'new-password',
            },
          ]}
        />
      </div>
    </main>
  );
}
