import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountSending, proposalReaderOf, staffOf } from '#app/auth/guards.server.ts';
import { HistoryPage } from '#app/components/review-history/history-page.tsx';
import type { TypedRollBack } from '#app/components/review-history/roll-back-form.tsx';
import { rollBack } from '#app/domain/authoring/history/roll-back.ts';
import { formOf, textField } from '#app/http/form-fields.ts';
import { contentSecurityPolicy } from '#app/http/security.ts';
import { languageOf, notFound, refused } from '#app/http/requests.server.ts';
import { languages } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';
import reviewStyles from '#app/styles/review.css?url';
import { historyView, unitNamed } from '#app/views/review/history-view.server.ts';

export const handle = { styles: [reviewStyles] };

/** The page shows texts in frames of ours. */
export function headers() {
  return { 'content-security-policy': `${contentSecurityPolicy()}; frame-src 'self'` };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const courseId = params.course ?? '';
  const { role } = await proposalReaderOf(context, courseId);
  const query = new URL(request.url).searchParams;
  const [unit, from, to] = ['unit', 'from', 'to'].map((name) => query.get(name));
  const asked = { courseId, lessonId: query.get('lesson'), language };
  const view = await historyView(context.school, {
    ...asked,
    ...{ unit: unit ?? null, from: from ?? null, to: to ?? null },
  });
  if (!view) throw notFound();
  const done = query.get('done') === 'rolled-back';
  const title = context.school.texts[language].t('review:history.title');
  return json({ title, view, reviews: role === 'reviewer' || role === 'admin', done });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await formOf(request);
  await accountSending(context, form, request);
  const { id: personId } = staffOf(context, ['reviewer', 'admin']);
  const { school } = context;
  const query = new URL(request.url).searchParams;
  const { t } = school.texts[language];
  const [kk = '', ru = '', en = ''] = languages.map((one) =>
    textField(form, `words-${one}`).trim().slice(0, 400),
  );
  const words = { kk, ru, en };
  const faults: TypedRollBack['faults'] = [];
  const empty = languages.find((one) => words[one] === '');
  if (empty) faults.push({ field: `words-${empty}`, text: t('review:fault.words') });
  if (!form.has('confirm')) faults.push({ field: 'confirm', text: t('review:fault.confirm') });
  if (faults.length > 0) return refused<TypedRollBack>({ words, faults });

  const { kind, key } = unitNamed(query.get('unit') ?? '');
  const revisionId = textField(form, 'revision');
  const done = await rollBack(school.db, { kind, key, revisionId, change: words, personId, now: new Date() });
  if (!done.ok) {
    const reason = done.reason === 'no-words' ? 'words' : done.reason;
    return refused<TypedRollBack>({ words, faults: [{ text: t(`review:fault.${reason}`) }] });
  }
  await school.refresh();
  const lesson = query.get('lesson') ?? undefined;
  return redirect(linksOf(language).studio.historyAfter(params.course ?? '', 'rolled-back', lesson));
}

export default function History() {
  const { view, reviews, done } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <HistoryPage view={view} reviews={reviews} sent={sent ?? null} done={done} />;
}
