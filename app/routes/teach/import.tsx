import { randomBytes } from 'node:crypto';
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountSendingMuch, authorOf } from '#app/auth/guards.server.ts';
import { ErrorSummary } from '#app/components/error-summary/error-summary.tsx';
import { CsvColumns } from '#app/components/exchange/csv-columns.tsx';
import { ImportForm } from '#app/components/exchange/import-form.tsx';
import { ImportPreview } from '#app/components/exchange/import-preview.tsx';
import { QuestionTrail } from '#app/components/question-form/question-trail.tsx';
import { bringInQuestions } from '#app/domain/authoring/drafts/bring-in-questions.ts';
import { formOf } from '#app/http/form-fields.ts';
import { languageOf, notFound, refused } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';
import styles from '#app/styles/studio-questions.css?url';
import {
  asPasted,
  importPage,
  nothingAsked,
  readAsked,
  readImportForm,
} from '#app/views/studio/questions/import-view.server.ts';
import { questionsOnDesk } from '#app/views/studio/questions/questions-on-desk.server.ts';
import { questionsTaken } from '#app/views/studio/questions/questions-taken.server.ts';

export const handle = { styles: [styles] };

async function deskOf({ params, context }: Pick<LoaderFunctionArgs, 'params' | 'context'>) {
  const person = await authorOf(context, params.course);
  const desk = await questionsOnDesk(context.school, params.course ?? '');
  if (!desk) throw notFound();
  return { desk, person };
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { desk } = await deskOf({ params, context });
  const page = importPage(desk, { asked: nothingAsked(language), read: null, language });
  return json({ title: context.school.texts[language].t('exchange:import.title'), page });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  // Who may not write here is refused before the file is read; what comes without a session is handed back as text.
  await accountSendingMuch(context, request, async () => asPasted(await formOf(request), language));
  const { desk, person } = await deskOf({ params, context });
  const { asked, taken, tooBig } = await readImportForm(await formOf(request), language);
  const read = tooBig ?? readAsked(context.school.texts, asked);
  if (taken === null || !read.ok) {
    const page = importPage(desk, { asked, read, language });
    return read.ok ? json({ page, none: false }) : refused({ page, none: false });
  }
  const questions = questionsTaken(desk, { read, taken, asked }, () => randomBytes(5));
  if (questions.length === 0) {
    return refused({ page: importPage(desk, { asked, read, language, taken }), none: true });
  }
  const courseId = desk.course.id;
  const { ids } = await bringInQuestions(context.school.db, {
    ...{ courseId, questions, personId: person.id, now: new Date() },
  });
  const told = new URLSearchParams({
    imported: String(ids.length),
    skipped: String(taken.size - ids.length),
  });
  return redirect(`${linksOf(language).studio.questions(courseId)}?${told.toString()}`, 303);
}

export default function Import() {
  const { page: fresh } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, to } = useText();
  const page = answer?.page ?? fresh;
  const { course, fault, lines } = page;
  const faults = [
    ...(fault ? [{ field: 'file', text: t(`exchange:remark.${fault.code}`, fault.values ?? {}) }] : []),
    ...(answer?.none ? [{ text: t('exchange:import.none') }] : []),
  ];
  const here = { to: to.studio.importQuestions(course.id), label: t('exchange:import.title') };
  return (
    <>
      <QuestionTrail course={course} here={here} />
      <main id="main" tabIndex={-1}>
        <div className="flow">
          <ErrorSummary faults={faults} />
          <h1>{t('exchange:import.title')}</h1>
          <p className="lead text">{t('exchange:import.lead')}</p>
          {lines.length > 0 ? <ImportPreview page={page} /> : <ImportForm page={page} />}
          {lines.length === 0 && <CsvColumns courseId={course.id} />}
        </div>
      </main>
    </>
  );
}
