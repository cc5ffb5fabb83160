import { useText } from '#app/i18n/use-text.ts';
import type { ResultView } from '#app/views/exam-view.server.ts';

/** Passed or not yet, and what to do now. */
export function ResultHead({ result }: { result: ResultView }) {
  const { t, format, to } = useText();
  const { course, points, maxPoints, passMark, passed } = result;
  const reread = result.lessons.filter(({ right, asked }) => right < asked);
  const percent = Math.floor((points * 100) / maxPoints);
  return (
    <div className="flow text">
      <p className="small soft">
        {t('exam:title')} · {course.title}
      </p>
      <h1>{t(passed ? 'exam:result.passed' : 'exam:result.notYet', { points, total: maxPoints })}</h1>
      <div className={passed ? 'note ok' : 'note gold'}>
        <p>
          <b>
            {passed ? '✓' : '▲'} {format.percent(percent)}
          </b>
          {' — '}
          {t('exam:result.passMark', { passMark: format.percent(passMark) })}{' '}
          {passed
            ? t('exam:result.mayClaim')
            : t('exam:result.mayRetry', { when: format.dateAndTime(new Date(result.mayRetryAt ?? 0)) })}
        </p>
      </div>
      {!passed && (
        <>
          <h2>{t('exam:result.reread')}</h2>
          <ul className="lines">
            {reread.map(({ slug, title }) => (
              <li key={slug}>
                <a className="line-link" href={to.lesson(course.slug, slug)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="row go">
        {passed ? (
          <>
            <a className="btn" href={to.certificates()}>
              {t('certificate:page.claim.submit')}
            </a>
            <a className="line-link" href={to.course(course.slug)}>
              {t('exam:backToCourse')}
            </a>
          </>
        ) : (
          <a className="btn" href={to.course(course.slug)}>
            {t('exam:backToCourse')}
          </a>
        )}
      </p>
    </div>
  );
}
