import { languageNames, languages } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { QuestionLine, QuestionList as List } from '#app/views/studio/questions/question-list.server.ts';

/** The questions of a course by lesson, each with its state and the languages it is whole in. */
export function QuestionList({ list }: { list: Pick<List, 'groups' | 'course'> }) {
  const { t } = useText();
  return list.groups.map(({ lesson, questions }) => (
    <section key={lesson?.id ?? 'none'} className="flow">
      <h2>{lesson ? `${lesson.number}. ${lesson.title}` : t('questionForm:list.elsewhere')}</h2>
      <ol className="who">
        {questions.map((line) => (
          <Line key={line.id} line={line} courseId={list.course.id} />
        ))}
      </ol>
    </section>
  ));
}

function Line({ line, courseId }: { line: QuestionLine; courseId: string }) {
  const { t, to } = useText();
  const { id, type, begins, lang, use, done, state, faults } = line;
  return (
    <li data-question-id={id}>
      <h3 className="name">
        <a href={to.studio.question(courseId, id)} lang={lang}>
          {begins || t('questionForm:list.untitled')}
        </a>
      </h3>
      <p className="meta">
        <span>{t(`questionForm:type.${type}`)}</span>
        <span>{use.map((one) => t(`questionForm:use.${one}`)).join(', ')}</span>
        <span className={state === 'published' ? 'ok' : 'gold'}>
          {state === 'published' ? '✓' : '●'} {t(`questionForm:state.${state}`)}
        </span>
        {faults > 0 && <span className="gold">▲ {t('questionForm:list.toMend', { number: faults })}</span>}
      </p>
      <p className="meta">
        {languages.map((one) => {
          const names = { language: languageNames[one].full };
          return (
            <span key={one} className={done[one] ? 'ok' : 'gold'}>
              <span aria-hidden="true">
                {done[one] ? '✓' : '○'} {languageNames[one].short}
              </span>
              <span className="sr-only">
                {done[one] ? t('questionForm:list.done', names) : t('questionForm:list.missing', names)}
              </span>
            </span>
          );
        })}
        <span className="mono soft">{id}</span>
      </p>
    </li>
  );
}
