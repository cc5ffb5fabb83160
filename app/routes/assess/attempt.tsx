import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { accountOf, accountSending } from '#app/auth/guards.server.ts';
import { ExamQuestion } from '#app/components/exam-question/exam-question.tsx';
import { HandIn } from '#app/components/exam-question/hand-in.tsx';
import { attemptPaper } from '#app/domain/assessment/attempt-paper.ts';
import { rawAnswer } from '#app/domain/assessment/grading/contract.ts';
import { saveAnswer } from '#app/domain/assessment/save-answer.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.ts';
import { formOf, textField } from '#app/http/form-fields.ts';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';

export const handle = { bare: true };

/** `?q=3` is a question, `?q=review` the page before handing in; without it the first question left open. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const account = accountOf(context);
  const { db, library, texts } = context.school;
  const attemptId = params.attempt ?? '';
  const asked = new URL(request.url).searchParams.get('q');
  const of = { personId: account.id, attemptId, language };

  const paper = await attemptPaper(db, { ...of, position: Number(asked) || 0 });
  const course = paper && library.course(paper.courseId);
  if (!paper || !course) throw notFound();
  const to = linksOf(language);
  if (paper.submittedAt) throw redirect(to.result(attemptId));
  if (!paper.current && asked !== 'review') {
    const open = paper.places.find(({ answered }) => !answered)?.position;
    throw redirect(to.attempt(attemptId, open ?? 'review'));
  }
  const total = paper.places.length;
  const { t } = texts[language];
  return json({
    title: paper.current
      ? t('exam:question', { number: paper.current.position, total })
      : t('exam:review.title'),
    attemptId,
    course: { slug: course.slug, title: course.title[language] },
    places: paper.places,
    current: paper.current,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await formOf(request);
  const account = await accountSending(context, form, request);
  const { db } = context.school;
  const attemptId = params.attempt ?? '';
  const to = linksOf(language);
  const of = { personId: account.id, attemptId, now: new Date() };
  const intent = textField(form, 'intent') || 'save';
  const position = Number(form.get('position'));

  if (intent === 'submit') {
    const submitted = await submitAttempt(db, of);
    if (!submitted.ok) throw notFound();
    return redirect(to.result(attemptId));
  }
  if (!['save', 'next', 'previous', 'flag'].includes(intent)) throw new Response(null, { status: 400 });

  // The button "flag" turns over the mark that its page showed, so that a double tap turns it once.
  const flagged = intent === 'flag' ? form.get('flagged') === null : undefined;
  const saved = await saveAnswer(db, { ...of, position, raw: rawAnswer(form.entries()), flagged });
  if (saved.ok) {
    const step = intent === 'next' ? 1 : intent === 'previous' ? -1 : 0;
    const total = Number(form.get('total'));
    const goal = Math.max(1, position + step);
    return redirect(to.attempt(attemptId, total > 0 && goal > total ? 'review' : goal));
  }
  switch (saved.reason) {
    case 'not-found':
      throw notFound();
    case 'no-such-question':
      throw new Response(null, { status: 400 });
    case 'already-submitted':
      throw new Response(null, { status: 409 });
  }
}

export default function Attempt() {
  const { current, ...paper } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <p className="small soft">
        {t('exam:title')} · {paper.course.title}
      </p>
      {current ? (
        <ExamQuestion
          paper={paper}
          current={{ ...current, savedAt: current.savedAt ? new Date(current.savedAt) : null }}
        />
      ) : (
        <HandIn paper={paper} />
      )}
    </main>
  );
}
