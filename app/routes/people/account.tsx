import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { accountOf } from '#app/auth/guards.server.ts';
import { CourseRows } from '#app/components/course-rows/course-rows.tsx';
import { ResumePanel } from '#app/components/resume-panel/resume-panel.tsx';
import { SessionForms } from '#app/components/session-forms/session-forms.tsx';
import { StaffLinks } from '#app/components/staff-links/staff-links.tsx';
import { deletePerson } from '#app/domain/people/delete-person.ts';
import { formOf } from '#app/http/form-fields.ts';
import { chosenTheme } from '#app/http/cookies.ts';
import { languageOf } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';
import { coursesView } from '#app/views/courses-view.server.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { id, handle, role } = accountOf(context);
  const deleting = new URL(request.url).searchParams.has('delete');
  const title = context.school.texts[language].t('people:account.title');
  const theme = chosenTheme(request.headers.get('cookie'));
  const openSessions = await context.school.sessions.count(id);
  return json({
    title,
    handle,
    role,
    deleting,
    openSessions,
    theme,
    ...(await coursesView(context, language)),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const to = linksOf(languageOf(params));
  const account = accountOf(context);
  const { sessions, db } = context.school;
  const cookies = request.headers.get('cookie');
  switch ((await formOf(request)).get('intent')) {
    case 'sign-out':
      return redirect(to.home(), { headers: { 'set-cookie': await sessions.end(cookies) } });
    case 'sign-out-everywhere':
      await sessions.endAll(account.id);
      return redirect(to.home(), { headers: { 'set-cookie': await sessions.end(cookies) } });
    case 'delete': {
      const forget = await sessions.end(cookies);
      await deletePerson(db, { personId: account.id, now: new Date() });
      return redirect(to.home(), { headers: { 'set-cookie': forget } });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export default function Account() {
  const { handle, role, courses, resume, deleting, openSessions, theme } = useLoaderData<typeof loader>();
  const { t, to } = useText();
  const begun = courses.filter(({ enrolled }) => enrolled);
  return (
    <main id="main" tabIndex={-1}>
      <div className="grid side">
        <div className="flow">
          <h1>{t('people:account.title')}</h1>
          <p className="lead">{handle}</p>
          {resume && <ResumePanel resume={resume} />}
          <h2>{t('people:account.courses')}</h2>
          {begun.length > 0 ? <CourseRows courses={begun} /> : <p>{t('people:account.nothingBegun')}</p>}
          <p>
            <a className="line-link" href={to.certificates()}>
              {t('certificate:page.title')}
            </a>
          </p>
          <StaffLinks staffRole={role} />
        </div>
        <SessionForms deleting={deleting} openSessions={openSessions} theme={theme} />
      </div>
    </main>
  );
}
