import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { authorOf } from '#app/auth/guards.server.ts';
import { ExportForm } from '#app/components/exchange/export-form.tsx';
import { NewQuestion } from '#app/components/question-form/new-question.tsx';
import { QuestionTrail } from '#app/components/question-form/question-trail.tsx';
import { QuestionFilter } from '#app/components/question-list/question-filter.tsx';
import { QuestionList } from '#app/components/question-list/question-list.tsx';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import styles from '#app/styles/studio-questions.css?url';
import { questionList, readFilter } from '#app/views/studio/questions/question-list.server.ts';
import { questionsOnDesk } from '#app/views/studio/questions/questions-on-desk.server.ts';

export const handle = { styles: [styles] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  await authorOf(context, params.course);
  const desk = await questionsOnDesk(context.school, params.course ?? '');
  if (!desk) throw notFound();
  const query = new URL(request.url).searchParams;
  const numberIn = (name: string) => (/^\d{1,4}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : 0);
  return json({
    title: context.school.texts[language].t('questionForm:list.title'),
    list: questionList(desk, readFilter(query), language),
    deleted: query.has('deleted'),
    imported: numberIn('imported'),
    skipped: numberIn('skipped'),
  });
}

export default function Questions() {
  const { list, deleted, imported, skipped } = useLoaderData<typeof loader>();
  const { t, to } = useText();
  const { course, lessons, total, found, filter } = list;
  return (
    <>
      <QuestionTrail course={course} />
      <main id="main" tabIndex={-1}>
        <div className="flow">
          <h1>{t('questionForm:list.title')}</h1>
          <p className="lead text">{t('questionForm:list.lead')}</p>
          {deleted && (
            <p className="note ok" role="status">
              ✓ {t('questionForm:delete.done')}
            </p>
          )}
          {imported > 0 && (
            <p className="note ok" role="status">
              ✓ {t('exchange:import.done', { number: imported })}
              {skipped > 0 && ` · ${t('exchange:import.skipped', { number: skipped })}`}
            </p>
          )}
          {total === 0 && <p className="note">{t('questionForm:list.none')}</p>}
          <div className="grid two">
            <div className="flow">
              <NewQuestion
                courseId={course.id}
                lesson={filter.lesson}
                lessons={lessons.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` }))}
              />
              <p>
                <a className="line-link" href={to.studio.importQuestions(course.id)}>
                  {t('questionForm:list.import')}
                </a>
              </p>
            </div>
            {total > 0 && <ExportForm courseId={course.id} />}
          </div>
          {total > 0 && <QuestionFilter list={list} />}
          {total > 0 && found === 0 && <p className="note">{t('questionForm:list.nothing')}</p>}
        </div>
        <QuestionList list={list} />
      </main>
    </>
  );
}
