import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountSending, authorOf } from '#app/auth/guards.server.ts';
import { Breadcrumbs } from '#app/components/breadcrumbs/breadcrumbs.tsx';
import { CoursePage } from '#app/components/studio-course/course-page.tsx';
import { audiences } from '#app/content/schema/course.ts';
import { addAuthor } from '#app/domain/authoring/courses/add-author.ts';
import { authorsOf } from '#app/domain/authoring/courses/courses-of.ts';
import { formOf, textField } from '#app/http/form-fields.ts';
import { languageOf, notFound, refused } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';
import studioStyles from '#app/styles/studio.css?url';
import { actOnCourse } from '#app/views/studio/course-acts.server.ts';
import { courseOnDesk } from '#app/views/studio/course-draft.server.ts';
import { courseInFields, typedIn, type FieldFault } from '#app/views/studio/course-form.ts';
import { coursePage } from '#app/views/studio/course-page.server.ts';
import { provisionChoices } from '#app/views/studio/provision-choices.ts';

export const handle = { styles: [studioStyles] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  await authorOf(context, params.course);
  const { school } = context;
  const desk = await courseOnDesk(school, params.course ?? '');
  if (!desk) throw notFound();
  return json({
    ...coursePage(school.library, desk, language),
    ...{ id: desk.course.id, slug: desk.published?.slug ?? null, audiences: [...audiences] },
    fields: courseInFields(desk.course),
    authors: await authorsOf(school.db, desk.course.id),
    provisions: provisionChoices(school.library, language),
    saved: new URL(request.url).searchParams.has('saved'),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await formOf(request);
  await accountSending(context, form, request);
  const { id: personId } = await authorOf(context, params.course);
  const { db, library } = context.school;
  const desk = await courseOnDesk(context.school, params.course ?? '');
  if (!desk) throw notFound();
  const now = new Date();
  const intent = textField(form, 'intent');
  const refusal = { intent, typed: typedIn(form), faults: [] as FieldFault[] };
  const back = () => redirect(`${linksOf(language).studio.course(desk.course.id)}?saved`);
  if (intent === 'add-author') {
    const handle = textField(form, 'author');
    const added = await addAuthor(db, { courseId: desk.course.id, handle, actorId: personId, now });
    return added.ok ? back() : refused({ ...refusal, reason: added.reason });
  }
  const acted = await actOnCourse({ db, library, desk, form, personId, now });
  if (acted.ok) return back();
  if (acted.reason === 'unknown') throw new Response(null, { status: 400 });
  const faults = acted.reason === 'faults' ? acted.faults : [];
  return refused({ ...refusal, faults, reason: acted.reason }, acted.reason === 'changed' ? 409 : 422);
}

export default function Course() {
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { t, to } = useText();
  const trail = [
    { to: to.studio.courses(), label: t('studio:title') },
    { to: to.studio.course(page.id), label: page.title },
  ];
  return (
    <>
      <Breadcrumbs trail={trail} />
      <main id="main" tabIndex={-1}>
        <CoursePage page={page} refusal={refusal ?? null} />
      </main>
    </>
  );
}
