import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountOf } from '#app/auth/guards.server.ts';
import { hashRecoveryCode, newRecoveryCode } from '#app/auth/credentials.server.ts';
import { replaceRecoveryCode } from '#app/domain/people/set-credentials.ts';
import { knowsPassword } from '#app/auth/enter.server.ts';
import { ErrorSummary } from '#app/components/error-summary/error-summary.tsx';
import { Field } from '#app/components/field/field.tsx';
import { formOf, textField } from '#app/http/form-fields.ts';
import { languageOf, refused } from '#app/http/requests.server.ts';
import { linksOf, safeReturn } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';

export function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const account = accountOf(context);
  const code = context.school.notes.read(account.id);
  return json({ title: context.school.texts[language].t('people:code.title'), code, handle: account.handle });
}

/** `done`: written down, forget it. `renew`: a new code in the place of the old one, for who knows the password. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const to = linksOf(languageOf(params));
  const account = accountOf(context);
  const { db, notes } = context.school;
  const form = await formOf(request);
  if (form.get('intent') === 'renew') {
    if (!(await knowsPassword(context, account.handle, textField(form, 'password')))) {
      return refused({ wrong: true });
    }
    const code = newRecoveryCode();
    await replaceRecoveryCode(db, { personId: account.id, recoveryHash: hashRecoveryCode(code) });
    notes.leave(account.id, code);
    return redirect(to.recoveryCode());
  }
  notes.throwAway(account.id);
  return redirect(safeReturn(new URL(request.url).searchParams.get('returnTo'), to.courses()));
}

export default function RecoveryCode() {
  const { code, handle } = useLoaderData<typeof loader>();
  const refusal = useActionData<{ wrong: boolean }>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow text">
        <h1>{t('people:code.title')}</h1>
        {code ? (
          <>
            <p className="note ok">
              <b className="ok">✓</b> {t('people:code.saved', { handle })}
            </p>
            <p>{t('people:code.text')}</p>
            <p className="code-big" data-recovery-code>
              {code}
            </p>
            <form method="post" className="go">
              <button className="btn" name="intent" value="done">
                {t('people:code.done')}
              </button>
            </form>
          </>
        ) : (
          <>
            {refusal?.wrong && (
              <ErrorSummary faults={[{ field: 'password', text: t('people:faults.wrong-password') }]} />
            )}
            <p className="note gold">▲ {t('people:code.gone')}</p>
            <form method="post" className="flow" noValidate>
              <Field
                id="password"
                name="password"
                type="password"
                label={t('people:password.label')}
                fault={refusal?.wrong ? t('people:faults.wrong-password') : undefined}
                autoComplete="current-password"
              />
              <p className="go">
                <button className="btn" name="intent" value="renew">
                  {t('people:code.renew')}
                </button>
              </p>
            </form>
          </>
        )}
      </div>
    </main>
  );
}
