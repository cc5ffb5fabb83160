import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '#app/components/breadcrumbs/breadcrumbs.tsx';
import { CourseAside } from '#app/components/course-aside/course-aside.tsx';
import { LessonRows } from '#app/components/lesson-rows/lesson-rows.tsx';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { courseFacts, courseOutline } from '#app/views/course-view.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const course = context.school.library.course(params.course ?? '');
  if (!course || course.slug !== params.course) throw notFound();
  const outline = await courseOutline(context, { course, language });
  const facts = courseFacts(context, course, language);
  return json({ title: outline.title, description: outline.summary, outline, facts });
}

export default function Course() {
  const { outline, facts } = useLoaderData<typeof loader>();
  const { t, to } = useText();
  const { slug, title, summary, lessons, done, resume } = outline;
  const progress = t('learn:progress', { done, total: lessons.length });
  const start = resume ?? (done === 0 ? lessons[0] : undefined);
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: to.courses(), label: t('learn:courses.title') },
          { to: to.course(slug), label: title },
        ]}
      />
      <main id="main" tabIndex={-1}>
        <div className="grid side">
          <div className="flow">
            <h1>{title}</h1>
            <p className="lead">{summary}</p>
            <div className="panel flow">
              <p className="row small">
                <b>{progress}</b> <span className="soft">{t('learn:minutes', { count: facts.minutes })}</span>
              </p>
              <progress max={lessons.length} value={done} aria-label={progress} />
              <p className="go">
                {start ? (
                  <a className="btn" href={to.lesson(slug, start.slug)}>
                    {resume ? t('learn:resume.action', { number: start.number }) : t('learn:start')}
                  </a>
                ) : (
                  <a className="btn" href={to.exam(slug)}>
                    {t('learn:toExam')}
                  </a>
                )}
              </p>
            </div>
            <h2>{t('learn:lessonsTitle')}</h2>
            <LessonRows course={slug} lessons={lessons} exam={facts.exam} />
          </div>
          <CourseAside facts={facts} />
        </div>
      </main>
    </>
  );
}
