import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountSending, authorOf } from '#app/auth/guards.server.ts';
import type { TypedProposal } from '#app/components/review-propose/propose-form.tsx';
import { ProposePage } from '#app/components/review-propose/propose-page.tsx';
import { propose } from '#app/domain/authoring/review/propose.ts';
import { formOf, textField } from '#app/http/form-fields.ts';
import { languageOf, notFound, refused } from '#app/http/requests.server.ts';
import { languages } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import reviewStyles from '#app/styles/review.css?url';
import { gather } from '#app/views/review/propose-gather.server.ts';
import { isReady, proposeView } from '#app/views/review/propose-view.server.ts';
import { publishingTime } from '#app/views/review/publishing-time.ts';
import { withRuleChange } from '#app/views/review/rule-change.ts';

export const handle = { styles: [reviewStyles] };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  await authorOf(context, params.course);
  const of = { courseId: params.course ?? '', lessonId: params.lesson ?? null };
  const gathered = await gather(context.school, of, new Date());
  if (!gathered) throw notFound();
  const view = proposeView(gathered, of, language);
  const isListed = of.lessonId === null || gathered.desk.course.lessons.some(({ id }) => id === of.lessonId);
  if (!isListed && view.texts.length === 0) throw notFound();
  return json({ title: context.school.texts[language].t('review:propose.title'), view });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await formOf(request);
  await accountSending(context, form, request);
  const { id: personId } = await authorOf(context, params.course);
  const of = { courseId: params.course ?? '', lessonId: params.lesson ?? null };
  const now = new Date();
  const gathered = await gather(context.school, of, now);
  if (!gathered) throw notFound();

  const typed = typedIn(form);
  const publishAt = publishingTime(typed.day, typed.time);
  const { needsLawCheck, writers } = gathered;
  const faults = faultsOf(typed, publishAt, now);
  if (gathered.units.length === 0) faults.push('nothing');
  else if (!isReady(gathered)) faults.push('errors');
  if (faults.length > 0 || publishAt === 'unreadable') return refused<TypedProposal>({ ...typed, faults });

  const { words: change, legal } = typed;
  const checked = { change, legal, needsLawCheck: needsLawCheck || legal };
  const done = await propose(context.school.db, {
    ...of,
    ...{ ...checked, units: withRuleChange(gathered, { legal, today: schoolDay(now) }) },
    writers,
    personId,
    publishAt,
    now,
  });
  if (!done.ok)
    return refused<TypedProposal>({ ...typed, faults: [done.reason === 'no-words' ? 'words' : 'nothing'] });
  return redirect(
    linksOf(language).studio.proposalAfter(done.proposalId, publishAt ? 'scheduled' : 'proposed'),
  );
}

function typedIn(form: FormData): Omit<TypedProposal, 'faults'> {
  const [kk = '', ru = '', en = ''] = languages.map((language) =>
    textField(form, `words-${language}`).trim().slice(0, 400),
  );
  const [day, time] = [textField(form, 'day'), textField(form, 'time')];
  return { words: { kk, ru, en }, legal: form.has('legal'), day, time };
}

function faultsOf(
  { words }: Pick<TypedProposal, 'words'>,
  publishAt: ReturnType<typeof publishingTime>,
  now: Date,
): TypedProposal['faults'] {
  const faults: TypedProposal['faults'] = [];
  if (languages.some((language) => words[language] === '')) faults.push('words');
  if (publishAt === 'unreadable') faults.push('when');
  else if (publishAt !== null && publishAt <= now) faults.push('past');
  return faults;
}

export default function Propose() {
  const { view } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ProposePage view={view} sent={sent ?? null} />;
}
