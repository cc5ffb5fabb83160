import { useText } from '#app/i18n/use-text.ts';
import type { Standing } from '#app/views/exam-view.server.ts';

/** What this reader can do about the exam now: start, go on, wait, join, or show what she already has. */
export function ExamStart({ standing, course }: { standing: Standing; course: string }) {
  const { t, format, to } = useText();
  switch (standing.may) {
    case 'start':
      return (
        <form method="post" action="" className="go">
          <button className="btn" name="intent" value="start">
            {t('exam:start')}
          </button>
        </form>
      );
    case 'continue':
      return (
        <Onward
          text={t('exam:standing.open')}
          to={to.attempt(standing.attemptId)}
          label={t('exam:continue')}
        />
      );
    case 'wait': {
      const when = format.dateAndTime(new Date(standing.until));
      return (
        <>
          <p className="note gold">▲ {t('exam:standing.wait', { when })}</p>
          <p className="row go">
            <a className="btn" href={to.result(standing.attemptId)}>
              {t('exam:seeResult')}
            </a>
            <a className="line-link" href={to.course(course)}>
              {t('exam:backToCourse')}
            </a>
          </p>
        </>
      );
    }
    case 'join':
      return (
        <>
          <p className="note">{t('exam:standing.join')}</p>
          <p className="row go">
            <a className="btn" href={to.join(to.exam(course))}>
              {t('people:join.title')}
            </a>
            <a className="line-link" href={to.signIn(to.exam(course))}>
              {t('people:signIn.title')}
            </a>
          </p>
        </>
      );
    case 'claim':
      return (
        <Onward
          text={t('exam:standing.passed')}
          to={to.certificates()}
          label={t('certificate:page.claim.submit')}
        />
      );
    case 'show':
      return (
        <Onward
          text={t('exam:standing.certified')}
          to={to.certificates()}
          label={t('certificate:page.title')}
        />
      );
  }
}

function Onward({ text, to, label }: { text: string; to: string; label: string }) {
  return (
    <>
      <p className="note">{text}</p>
      <p className="go">
        <a className="btn" href={to}>
          {label}
        </a>
      </p>
    </>
  );
}
