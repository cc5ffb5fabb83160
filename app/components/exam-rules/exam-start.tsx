import { useText } from '#app/i18n/use-text.ts';
import type { Standing } from '#app/views/exam-view.server.ts';
import { ExamClosed } from './exam-closed.tsx';

/** What this reader can do about the exam now: start, go on, wait, join, or show what she already has. */
export function ExamStart({ standing, course }: { standing: Standing; course: string }) {
  const { t, format, to } = useText();
  const mine = { to: to.certificates(), label: t('certificate:page.title') };
  const back = { to: to.course(course), label: t('exam:backToCourse') };
  switch (standing.may) {
    case 'start':
      return <StartForm />;
    case 'continue': {
      const go = { to: to.attempt(standing.attemptId), label: t('exam:continue') };
      return <Onward text={t('exam:standing.open')} go={go} />;
    }
    case 'wait': {
      const when = format.dateAndTime(new Date(standing.until));
      const go = { to: to.result(standing.attemptId), label: t('exam:seeResult') };
      return <Onward waiting text={t('exam:standing.wait', { when })} go={go} or={back} />;
    }
    case 'join': {
      const go = { to: to.join(to.exam(course)), label: t('people:join.title') };
      const or = { to: to.signIn(to.exam(course)), label: t('people:signIn.title') };
      return <Onward text={t('exam:standing.join')} go={go} or={or} />;
    }
    case 'claim': {
      const go = { to: to.certificates(), label: t('certificate:page.claim.submit') };
      return <Onward text={t('exam:standing.passed')} go={go} />;
    }
    case 'nobody':
      return <ExamClosed {...standing} course={course} />;
    case 'show':
      return <Onward text={t('exam:standing.certified')} go={mine} />;
  }
}

function StartForm() {
  const { t } = useText();
  return (
    <form method="post" action="" className="go">
      <button className="btn" name="intent" value="start">
        {t('exam:start')}
      </button>
    </form>
  );
}

interface Way {
  to: string;
  label: string;
}

function Onward({ text, go, or, waiting = false }: { text: string; go: Way; or?: Way; waiting?: boolean }) {
  return (
    <>
      <p className={waiting ? 'note gold' : 'note'}>
        {waiting && '▲ '}
        {text}
      </p>
      <p className="row go">
        <a className="btn" href={go.to}>
          {go.label}
        </a>
        {or && (
          <a className="line-link" href={or.to}>
            {or.label}
          </a>
        )}
      </p>
    </>
  );
}
