import { json, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from '@remix-run/node';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { LessonPage } from '#app/components/lesson-page/lesson-page.tsx';
import { PreviewDocument } from '#app/components/lesson-preview/preview-document.tsx';
import { frameOf } from '#app/frame.ts';
import { authorOf } from '#app/auth/guards.server.ts';
import { readJson } from '#app/http/api/read-json.ts';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { previewHeaders } from '#app/http/security.ts';
import { isLanguage, type Language } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';
import styles from '#app/styles/school.css?url';
import { draftBody } from '#app/views/studio/lesson/draft-body.server.ts';
import { previewMessage } from '#app/views/studio/lesson/draft-message.ts';
import { lessonOnDesk, type LessonOnDesk } from '#app/views/studio/lesson/lesson-on-desk.server.ts';
import { previewOf, type Preview } from '#app/views/studio/lesson/preview-view.server.ts';

/** The saved draft as a whole page: what the frame of the editor begins with, and what is there without scripts. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const pageLanguage = languageOf(params);
  await authorOf(context, params.course);
  const lesson = await lessonOnDesk(context.school, params);
  if (!lesson) throw notFound();
  const query = new URL(request.url).searchParams;
  const asked = query.get('language');
  const language = isLanguage(asked) ? asked : (lesson.source ?? pageLanguage);
  const { raw } = lesson.texts[language];
  const preview = raw === null ? null : await previewOf(context, lesson, { language, raw, check: true });
  const { theme } = frameOf(request, context);
  const back = linksOf(pageLanguage).studio.lesson(lesson.desk.course.id, lesson.lesson.id);
  const page = renderToStaticMarkup(
    <I18nextProvider i18n={context.school.texts[language]}>
      <PreviewDocument
        {...{ theme, styles, preview, slug: lesson.desk.course.slug }}
        back={query.has('framed') ? null : back}
      />
    </I18nextProvider>,
  );
  const headers = { ...previewHeaders, 'content-type': 'text/html; charset=utf-8' };
  return new Response(`<!doctype html>${page}`, { headers });
}

/** A text that is being typed: HTML as learners would get it, its length, and what is wrong with it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await authorOf(context, params.course);
  const lesson = await lessonOnDesk(context.school, params);
  if (!lesson) throw notFound();
  const read = await readJson(request);
  if (!read.ok) throw new Response(null, { status: read.status });
  const message = previewMessage.safeParse(read.value);
  if (!message.success) throw new Response(null, { status: 400 });
  const { language, check } = message.data;
  const raw = draftBody(lesson, message.data);
  const preview = await previewOf(context, lesson, { language, raw, check });
  const { words, problems } = preview;
  return json({ html: htmlOf(context, lesson, { language, preview }), words, problems });
}

function htmlOf(
  { school }: AppLoadContext,
  { desk }: LessonOnDesk,
  { language, preview }: { language: Language; preview: Preview },
): string | null {
  if (!preview.lesson) return null;
  return renderToStaticMarkup(
    <I18nextProvider i18n={school.texts[language]}>
      <LessonPage lesson={preview.lesson} course={desk.course} incomplete={null} />
    </I18nextProvider>,
  );
}
