import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '#app/components/breadcrumbs/breadcrumbs.tsx';
import { CourseRows } from '#app/components/course-rows/course-rows.tsx';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { programmeView } from '#app/views/courses-view.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const programme = await programmeView(context, { slug: params.programme ?? '', language });
  if (!programme) throw notFound();
  return json({ title: programme.title, description: programme.summary, programme });
}

export default function Programme() {
  const { programme } = useLoaderData<typeof loader>();
  const { t, to } = useText();
  const { slug, title, summary, courses } = programme;
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: to.courses(), label: t('learn:courses.title') },
          { to: to.programme(slug), label: title },
        ]}
      />
      <main id="main" tabIndex={-1}>
        <div className="flow">
          <h1>{title}</h1>
          <p className="lead text">{summary}</p>
          <h2>{t('learn:courses.title')}</h2>
          <CourseRows courses={courses} />
        </div>
      </main>
    </>
  );
}
