import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountSending, trainerOf } from '#app/auth/guards.server.ts';
import { CourseForm } from '#app/components/studio-course/course-form.tsx';
import { CourseLines } from '#app/components/studio-course/course-lines.tsx';
import { DeskLinks } from '#app/components/studio-course/desk-links.tsx';
import { newCourse } from '#app/content/drafting/course-draft.ts';
import { freeSlug, slugOf } from '#app/content/drafting/slug.ts';
import { audiences } from '#app/content/schema/course.ts';
import { createCourse } from '#app/domain/authoring/courses/create-course.ts';
import { takenKeys } from '#app/domain/authoring/courses/courses-of.ts';
import { formOf } from '#app/http/form-fields.ts';
import { languageOf, refused } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';
import studioStyles from '#app/styles/studio.css?url';
import { readCourseForm, typedIn, type FieldFault } from '#app/views/studio/course-form.ts';
import { myCourses } from '#app/views/studio/my-courses.server.ts';

export const handle = { styles: [studioStyles] };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const person = trainerOf(context);
  const title = context.school.texts[language].t('studio:courses.title');
  const reviews = person.role !== 'trainer';
  return json({ title, audiences, reviews, courses: await myCourses(context.school, person, language) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await formOf(request);
  await accountSending(context, form, request);
  const person = trainerOf(context);
  const { db } = context.school;
  const { words, faults } = readCourseForm(form);
  const slug = slugOf(words.title.en);
  const all: FieldFault[] =
    slug === '' && words.title.en !== '' ? [...faults, { field: 'title-en', fault: 'slug' }] : faults;
  if (all.length > 0) return refused({ faults: all, typed: typedIn(form) });
  const taken = await takenKeys(db, 'course');
  const free = freeSlug(slug, (one) => taken.has(`crs-${one}`));
  const begun = await createCourse(db, {
    ...{ personId: person.id, course: newCourse(free, words), now: new Date() },
  });
  // Somebody was faster by a moment: asking again finds the next free address.
  if (!begun.ok) return refused({ faults: [], typed: typedIn(form) }, 409);
  return redirect(linksOf(language).studio.course(begun.courseId));
}

export default function Courses() {
  const { courses, audiences: known, reviews } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { t, to } = useText();
  const links = [
    { to: to.studio.help(), text: t('studio:courses.help') },
    { to: to.studio.translations(), text: t('studio:courses.translations') },
    ...(reviews ? [{ to: to.studio.review(), text: t('studio:courses.review') }] : []),
  ];
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('studio:courses.title')}</h1>
        <p className="lead text">{t('studio:courses.lead')}</p>
        <DeskLinks links={links} />
        <CourseLines courses={courses} />
        <h2>{t('studio:courses.new')}</h2>
        <CourseForm
          typed={refusal?.typed ?? {}}
          audiences={[...known]}
          faults={refusal?.faults ?? []}
          intent="create"
          submit={t('studio:courses.create')}
        />
      </div>
    </main>
  );
}
