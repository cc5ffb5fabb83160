import { randomBytes } from 'node:crypto';
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountOf } from '#app/auth/guards.server.ts';
import { Breadcrumbs } from '#app/components/breadcrumbs/breadcrumbs.tsx';
import { BehindLaw } from '#app/components/exam-rules/behind-law.tsx';
import { ExamRules } from '#app/components/exam-rules/exam-rules.tsx';
import { ExamStart } from '#app/components/exam-rules/exam-start.tsx';
import { examPool } from '#app/content/exam-pool.ts';
import { examPlan } from '#app/content/law/exam-plan.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.ts';
import { languageOf, notFound, refused } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import { useText } from '#app/i18n/use-text.ts';
import { examView } from '#app/views/exam-view.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const course = context.school.library.course(params.course ?? '');
  if (!course || course.slug !== params.course) throw notFound();
  const title = context.school.texts[language].t('exam:title');
  return json({ title, ...(await examView(context, course, language)) });
}

export async function action({ params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const { library, db } = context.school;
  const course = library.course(params.course ?? '');
  const courseRevision = course && library.revisionOf('course', course.id);
  if (!course || !courseRevision) throw notFound();
  const account = accountOf(context);

  const now = new Date();
  const today = schoolDay(now);
  const { open, draw } = examPlan(library, course, today, language);
  if (!open) return refused({ tooSmall: true }, 409);
  const started = await startAttempt(db, {
    personId: account.id,
    course: { ...course, exam: { ...course.exam, draw } },
    courseRevisionId: courseRevision.revisionId,
    pool: examPool(library, course.id, today, language),
    language,
    seed: randomBytes(16).toString('hex'),
    now,
  });
  if (started.ok) return redirect(linksOf(language).attempt(started.attemptId));
  // The page shows where the reader stands; only a bank that is too small needs words of its own.
  return refused({ tooSmall: started.reason === 'pool-too-small' }, 409);
}

export default function Exam() {
  const view = useLoaderData<typeof loader>();
  const refusal = useActionData<{ tooSmall: boolean }>();
  const { t, to } = useText();
  const { course } = view;
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: to.courses(), label: t('learn:courses.title') },
          { to: to.course(course.slug), label: course.title },
          { to: to.exam(course.slug), label: t('exam:title') },
        ]}
      />
      <main id="main" tabIndex={-1}>
        <div className="flow text">
          <h1>{t('exam:title')}</h1>
          {refusal && (
            <p className="note gold" role="alert">
              ▲ {refusal.tooSmall ? t('exam:refused.poolTooSmall') : t('exam:refused.notNow')}
            </p>
          )}
          {view.fewer && <p className="note gold">▲ {t('law:exam.fewer', { ...view.fewer })}</p>}
          <BehindLaw lessons={view.behind} course={course.slug} />
          <ExamRules rules={view.rules} certificateMonths={view.certificateMonths} />
          <ExamStart standing={view.standing} course={course.slug} />
        </div>
      </main>
    </>
  );
}
