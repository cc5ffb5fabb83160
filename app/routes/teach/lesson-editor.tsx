import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountSendingMuch, authorOf } from '#app/auth/guards.server.ts';
import { Breadcrumbs } from '#app/components/breadcrumbs/breadcrumbs.tsx';
import { LessonEditor } from '#app/components/editor/lesson-editor.tsx';
import type { PlainAnswer } from '#app/components/editor/plain-editor.tsx';
import { formOf, textField } from '#app/http/form-fields.ts';
import { languageOf, notFound, refused } from '#app/http/requests.server.ts';
import { isLanguage } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';
import styles from '#app/styles/studio.css?url';
import { openedAt } from '#app/views/studio/lesson/opened-at.ts';
import { draftBody } from '#app/views/studio/lesson/draft-body.server.ts';
import { editorView } from '#app/views/studio/lesson/editor-view.server.ts';
import { keepText } from '#app/views/studio/lesson/keep-text.server.ts';
import { lessonOnDesk } from '#app/views/studio/lesson/lesson-on-desk.server.ts';

export const handle = { hydrate: true, styles: [styles] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const person = await authorOf(context, params.course);
  const lesson = await lessonOnDesk(context.school, params);
  if (!lesson) throw notFound();
  const view = await editorView(context.school, lesson, { personId: person.id, language });
  const query = new URL(request.url).searchParams;
  const saved = query.get('saved');
  return json({
    title: view.lessonTitle,
    view,
    opened: openedAt(query, view.source ?? language),
    saved: isLanguage(saved) ? saved : null,
  });
}

/** Saves a form that was sent without JavaScript. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const page = languageOf(params);
  await accountSendingMuch(context, request, () => formOf(request));
  const { id: personId } = await authorOf(context, params.course);
  const lesson = await lessonOnDesk(context.school, params);
  if (!lesson) throw notFound();
  const form = await formOf(request);
  const language = textField(form, 'language');
  if (!isLanguage(language)) throw new Response(null, { status: 400 });
  const text = {
    front: {
      title: textField(form, 'title'),
      summary: textField(form, 'summary'),
      lawCheckedOn: textField(form, 'lawCheckedOn'),
    },
    body: textField(form, 'body').replace(/\r\n?/g, '\n'),
  };
  const version = textField(form, 'version') === '' ? null : Number(textField(form, 'version'));
  const body = draftBody(lesson, { language, ...text });
  const writing = { language, holder: null, version, personId, now: new Date() };
  const done = await keepText(context.school, lesson, { ...writing, body });
  if (!done.ok) return refused<PlainAnswer>({ language, reason: done.reason, text }, 409);
  const here = linksOf(page).studio.lesson(lesson.desk.course.id, lesson.lesson.id, language);
  return redirect(`${here}&saved=${language}`);
}

export default function LessonEditorPage() {
  const { view, opened, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<PlainAnswer>();
  const { t, to } = useText();
  const trail = [
    { to: to.studio.courses(), label: t('editor:studio') },
    { to: to.studio.course(view.courseId), label: view.courseTitle },
    { to: to.studio.lesson(view.courseId, view.lessonId), label: view.lessonTitle },
  ];
  return (
    <>
      <Breadcrumbs trail={trail} />
      <main id="main" tabIndex={-1}>
        <LessonEditor view={view} opened={opened} saved={saved} refused={answer ?? null} />
      </main>
    </>
  );
}
