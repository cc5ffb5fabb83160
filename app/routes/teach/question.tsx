import { randomBytes } from 'node:crypto';
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountSending, authorOf } from '#app/auth/guards.server.ts';
import { DeleteDraft } from '#app/components/question-form/delete-draft.tsx';
import { NewQuestion } from '#app/components/question-form/new-question.tsx';
import { QuestionFormFields } from '#app/components/question-form/question-form.tsx';
import { QuestionHead } from '#app/components/question-form/question-head.tsx';
import { QuestionPreview } from '#app/components/question-form/question-preview.tsx';
import { QuestionTrail } from '#app/components/question-form/question-trail.tsx';
import { SaveRefused } from '#app/components/question-form/save-refused.tsx';
import { dropDraft } from '#app/domain/authoring/drafts/drop-draft.ts';
import { saveQuestion } from '#app/domain/authoring/drafts/save-question.ts';
import { formOf, textField } from '#app/http/form-fields.ts';
import { languageOf, notFound, refused } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import { useText } from '#app/i18n/use-text.ts';
import styles from '#app/styles/studio-questions.css?url';
import { questionPage } from '#app/views/studio/questions/question-page.server.ts';
import { questionDesk } from '#app/views/studio/questions/question-desk.server.ts';
import { questionSent } from '#app/views/studio/questions/question-sent.server.ts';
import { questionsOnDesk } from '#app/views/studio/questions/questions-on-desk.server.ts';

export const handle = { styles: [styles] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  await authorOf(context, params.course);
  const desk = await questionsOnDesk(context.school, params.course ?? '');
  if (!desk) throw notFound();
  const query = new URL(request.url).searchParams;
  const page = questionPage(context, desk, {
    ...{ id: params.question ?? '', query, language, today: schoolDay(new Date()), chance: randomBytes(5) },
  });
  if (!page) throw notFound();
  const title = context.school.texts[language].t(
    page.question === null || page.question.isNew ? 'questionForm:title.new' : 'questionForm:title.edit',
  );
  return json({ title, ...page });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await formOf(request);
  await accountSending(context, form, request);
  const { id: personId } = await authorOf(context, params.course);
  const { db, library } = context.school;
  const courseId = params.course ?? '';
  const desk = await questionsOnDesk({ db, library }, courseId);
  const sent = desk && questionSent(library, desk, { asked: params.question ?? '', sent: form, language });
  if (!sent) throw notFound();
  const { body, version, kept, asSent, search } = sent;
  const now = new Date();
  const to = linksOf(language).studio;
  if (textField(form, 'intent') === 'delete') {
    const unit = { kind: 'question', key: sent.form.id, courseId } as const;
    const dropped = await dropDraft(db, { ...unit, version: version ?? 0, personId, now });
    if (!dropped.ok) return redirect(`${to.question(courseId, unit.key)}?delete=ask#delete`, 303);
    return redirect(
      `${kept?.published ? to.question(courseId, unit.key) : to.questions(courseId)}?deleted`,
      303,
    );
  }
  const published = kept?.published ?? null;
  const { id } = sent.form;
  const saved = await saveQuestion(db, { id, courseId, body, published, version, personId, now });
  if (saved.ok) return redirect(to.question(courseId, id) + sent.then, 303);
  if (saved.reason === 'of-another-course') throw notFound();
  const asked = { language, today: schoolDay(now), previewIn: null, search };
  const question = questionDesk(context, desk, asSent, asked);
  return refused({ reason: saved.reason, question }, saved.reason === 'too-big' ? 422 : 409);
}

export default function Question() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, to } = useText();
  const desk = answer?.question ?? loaded.question;
  const { course } = loaded;
  const here = to.studio.question(course.id, desk && !desk.isNew ? desk.form.id : 'new');
  const label =
    desk && !desk.isNew ? desk.begins || t('questionForm:title.edit') : t('questionForm:title.new');
  return (
    <>
      <QuestionTrail course={course} here={{ to: here, label }} />
      <main id="main" tabIndex={-1}>
        {desk ? (
          <div className="flow">
            {answer && (
              <SaveRefused
                reason={answer.reason}
                saved={to.studio.question(course.id, answer.question.form.id)}
              />
            )}
            {loaded.deleted && !answer && (
              <p className="note ok">✓ {t('questionForm:delete.backToPublished')}</p>
            )}
            {loaded.deleting && !answer && <DeleteDraft desk={desk} shownIn={loaded.deleting.shownIn} />}
            <QuestionHead desk={desk} check={loaded.check} />
            {desk.preview && <QuestionPreview preview={desk.preview} />}
            <QuestionFormFields desk={desk} check={loaded.check} />
          </div>
        ) : (
          <div className="flow">
            <h1>{t('questionForm:title.new')}</h1>
            <NewQuestion courseId={course.id} lesson={loaded.lesson} lessons={loaded.lessons} />
          </div>
        )}
      </main>
    </>
  );
}
