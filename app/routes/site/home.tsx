import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Field } from '#app/components/field/field.tsx';
import { Promises } from '#app/components/promises/promises.tsx';
import { ResumePanel } from '#app/components/resume-panel/resume-panel.tsx';
import { CourseRows } from '#app/components/course-rows/course-rows.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { coursesView } from '#app/views/courses-view.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { t } = context.school.texts[language];
  const view = await coursesView(context, language);
  const lawCheckedOn = context.school.library.courses
    .flatMap((course) => context.school.library.lawCheckedOn(course.id) ?? [])
    .sort()
    .at(0);
  return json({ description: t('home:lead'), lawCheckedOn: lawCheckedOn ?? null, ...view });
}

export default function Home() {
  const { courses, resume, lawCheckedOn } = useLoaderData<typeof loader>();
  const { t, to } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="band" aria-hidden="true" />
      <div className="grid side">
        <section className="flow">
          <h1>{t('home:title')}</h1>
          <p className="lead">{t('home:lead')}</p>
          {resume ? (
            <ResumePanel resume={resume} />
          ) : (
            <p className="row go">
              <a className="btn" href={to.courses()}>
                {t('learn:start')}
              </a>{' '}
              <span className="small soft">{t('home:noAccount')}</span>
            </p>
          )}
        </section>
        <ChangedRules lawCheckedOn={lawCheckedOn} />
      </div>
      <section className="flow" aria-labelledby="courses">
        <h2 id="courses">{t('learn:courses.title')}</h2>
        <CourseRows courses={courses} />
      </section>
      <Promises />
      <section className="flow" aria-labelledby="check">
        <h2 id="check">{t('home:check')}</h2>
        <form className="grid two" action={to.verify()} method="get">
          <Field
            id="serial"
            name="serial"
            label={t('certificate:verify.serialLabel')}
            hint={t('certificate:verify.serialHint')}
            autoComplete="off"
            autoCapitalize="characters"
          />
          <p className="go row end">
            <button className="btn alt">{t('certificate:verify.submit')}</button>
          </p>
        </form>
      </section>
    </main>
  );
}

function ChangedRules({ lawCheckedOn }: { lawCheckedOn: string | null }) {
  const { t, format, to } = useText();
  return (
    <aside className="note gold flow">
      <h2 className="name">{t('home:changed.title')}</h2>
      <p className="small">{t('home:changed.text')}</p>
      <p className="small">
        <a href={to.law()}>{t('home:changed.link')}</a>
        {lawCheckedOn && (
          <>
            {' · '}
            {t('law:checkedOn')} <time dateTime={lawCheckedOn}>{format.shortDate(lawCheckedOn)}</time>
          </>
        )}
      </p>
    </aside>
  );
}
