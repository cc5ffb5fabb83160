import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CourseRows } from '#app/components/course-rows/course-rows.tsx';
import { ResumePanel } from '#app/components/resume-panel/resume-panel.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { coursesView } from '#app/views/courses-view.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { t } = context.school.texts[language];
  const guest = context.person?.kind === 'guest';
  return json({
    title: t('learn:courses.title'),
    description: t('learn:courses.lead'),
    guest,
    ...(await coursesView(context, language)),
  });
}

export default function Courses() {
  const { courses, resume, programmes, guest } = useLoaderData<typeof loader>();
  const { t, to } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="grid side">
        <div className="flow">
          <h1>{t('learn:courses.title')}</h1>
          <p className="lead">{t('learn:courses.lead')}</p>
          {resume && <ResumePanel resume={resume} />}
          <h2>{t('learn:courses.all')}</h2>
          <CourseRows courses={courses} />
          <p className="small soft">{t('learn:courses.more')}</p>
        </div>
        <aside className="flow">
          {programmes.length > 0 && (
            <>
              <h2>{t('learn:programmes.title')}</h2>
              <p className="small">{t('learn:programmes.what')}</p>
              <ul className="small">
                {programmes.map(({ slug, title }) => (
                  <li key={slug}>
                    <a className="line-link" href={to.programme(slug)}>
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          {guest && (
            <p className="note small">
              {t('learn:guestNote')} <a href={to.join(to.courses())}>{t('people:join.title')}</a>
            </p>
          )}
        </aside>
      </div>
    </main>
  );
}
