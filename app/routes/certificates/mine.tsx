import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountOf, accountSending } from '#app/auth/guards.server.ts';
import { CertificateCard } from '#app/components/certificate-card/certificate-card.tsx';
import { ClaimForm } from '#app/components/certificate-card/claim-form.tsx';
import { NoCertificates } from '#app/components/certificate-card/no-certificates.tsx';
import { courseOfAttempt } from '#app/domain/assessment/course-of-attempt.ts';
import { issueCertificate } from '#app/domain/certificates/issue-certificate.ts';
import { setVisibility } from '#app/domain/certificates/set-visibility.ts';
import { formOf, textField } from '#app/http/form-fields.ts';
import { languageOf, notFound, refused } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';
import { certificatesView } from '#app/views/certificates-view.server.ts';
import { visibilities } from '#db/schema.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  accountOf(context);
  const title = context.school.texts[language].t('certificate:page.title');
  return json({ title, ...(await certificatesView(context, language)) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await formOf(request);
  const account = await accountSending(context, form, request);
  const { db, library } = context.school;
  const visibility = visibilities.find((known) => known === form.get('visibility')) ?? 'name-checked';

  if (form.get('intent') === 'save') {
    const serial = textField(form, 'serial');
    const changed = await setVisibility(db, {
      personId: account.id,
      serial,
      visibility,
    });
    if (!changed.ok) throw notFound();
    return redirect(`${linksOf(language).certificates()}#${serial}`);
  }

  const attemptId = textField(form, 'attempt');
  const typed = textField(form, 'name');
  const courseId = await courseOfAttempt(db, { personId: account.id, attemptId });
  const lawCheckedOn = courseId && library.lawCheckedOn(courseId);
  if (!lawCheckedOn) throw notFound();
  const issued = await issueCertificate(db, {
    personId: account.id,
    attemptId,
    holderName: typed,
    visibility,
    language,
    lawCheckedOn,
    now: new Date(),
  });
  if (issued.ok) return redirect(`${linksOf(language).certificates()}#${issued.serial}`);
  switch (issued.reason) {
    case 'not-found':
      throw notFound();
    case 'not-passed':
      throw new Response(null, { status: 409 });
    default:
      return refused({ attemptId, typed, visibility, fault: issued.reason });
  }
}

export default function Certificates() {
  const { earned, certificates } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow text">
        <h1>{t('certificate:page.title')}</h1>
        <p className="lead">{t('certificate:page.intro')}</p>
        {earned.map((one) => (
          <ClaimForm
            key={one.attemptId}
            earned={one}
            refusal={refusal?.attemptId === one.attemptId ? refusal : null}
          />
        ))}
        {certificates.map((certificate) => (
          <CertificateCard key={certificate.serial} certificate={certificate} />
        ))}
        {earned.length + certificates.length === 0 && <NoCertificates />}
      </div>
    </main>
  );
}
