import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keptPerson } from '#app/auth/guards.server.ts';
import { Breadcrumbs } from '#app/components/breadcrumbs/breadcrumbs.tsx';
import { LessonContents } from '#app/components/lesson-contents/lesson-contents.tsx';
import { LessonPage } from '#app/components/lesson-page/lesson-page.tsx';
import { rawAnswer } from '#app/domain/assessment/grading/contract.ts';
import { parseAnswer } from '#app/domain/assessment/grading/grade.ts';
import { practiceSeed } from '#app/domain/assessment/grading/tokens.ts';
import { practiceView } from '#app/domain/assessment/practice-view.ts';
import { practise } from '#app/domain/assessment/practise.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.ts';
import { openLesson } from '#app/domain/learning/open-lesson.ts';
import { formOf, textField } from '#app/http/form-fields.ts';
import { languageOf, notFound, refused } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';
import { courseOutline } from '#app/views/course-view.server.ts';
import { lessonView, type PracticeOnPage } from '#app/views/lesson-view.server.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { school, person } = context;
  const place = school.library.lesson(params.course ?? '', params.lesson ?? '');
  if (!place) throw notFound();
  if (person) {
    const visit = { personId: person.id, course: place.course, lessonId: place.lesson.id, now: new Date() };
    await openLesson(school.db, visit);
  }
  const again = new URL(request.url).searchParams.get('again');
  const [lesson, outline] = await Promise.all([
    lessonView(context, { place, language, again }),
    courseOutline(context, { course: place.course, language }),
  ]);
  if (!lesson) throw notFound();
  return json({ title: lesson.title, description: lesson.summary, lesson, outline });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const { school } = context;
  const place = school.library.lesson(params.course ?? '', params.lesson ?? '');
  if (!place) throw notFound();
  const form = await formOf(request);
  const now = new Date();
  const to = linksOf(language);

  switch (form.get('intent')) {
    case 'complete': {
      const { personId, headers } = await keptPerson(context);
      await completeLesson(school.db, { personId, course: place.course, lessonId: place.lesson.id, now });
      const { course, next } = place;
      return redirect(next ? to.lesson(course.slug, next.slug) : to.exam(course.slug), { headers });
    }
    case 'submit': {
      const found = school.library.question(textField(form, 'question'));
      if (!found || found.question.lesson !== place.lesson.id) throw new Response(null, { status: 400 });
      const { question, revisionId } = found;
      const { answer, complete } = parseAnswer(
        question,
        rawAnswer(form.entries()),
        practiceSeed(question.id),
      );
      if (!answer || !complete) {
        const practice = practiceView(question, language, { answer, checked: false, correct: false });
        return refused<PracticeOnPage>({ practice, citations: [] });
      }
      const { personId, headers } = await keptPerson(context);
      const done = await practise(school.db, { personId, question, revisionId, answer, now });
      if (!done.ok) throw new Response(null, { status: 400 });
      await openLesson(school.db, { personId, course: place.course, lessonId: place.lesson.id, now });
      return redirect(`${to.lesson(place.course.slug, place.slug)}#${question.id}`, { headers });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export default function Lesson() {
  const { lesson, outline } = useLoaderData<typeof loader>();
  const incomplete = useActionData<PracticeOnPage>();
  const { t, to } = useText();
  const trail = [
    { to: to.courses(), label: t('learn:courses.title') },
    { to: to.course(outline.slug), label: outline.title },
    { to: to.lesson(outline.slug, lesson.slug), label: t('learn:lessonNumber', { number: lesson.number }) },
  ];
  return (
    <>
      <Breadcrumbs trail={trail} />
      <main id="main" tabIndex={-1}>
        <div className="grid lesson">
          <LessonContents course={outline} lessons={outline.lessons} current={lesson.slug} />
          <LessonPage lesson={lesson} course={outline} incomplete={incomplete ?? null} />
        </div>
      </main>
    </>
  );
}
