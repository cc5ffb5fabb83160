import { useText } from '#app/i18n/use-text.ts';
import { QuestionMap } from '../question-map/question-map.tsx';
import type { Paper } from './exam-question.tsx';

/** The last look before handing in: what is unanswered, what one wanted to come back to. */
export function HandIn({ paper: { attemptId, places } }: { paper: Paper }) {
  const { t, to } = useText();
  const open = places.filter(({ answered }) => !answered);
  const flagged = places.filter((place) => place.flagged);
  const numbers = (some: typeof places) => some.map(({ position }) => position).join(', ');
  return (
    <div className="flow text">
      <h1>{t('exam:review.title')}</h1>
      {open.length > 0 ? (
        <p className="note gold">▲ {t('exam:review.open', { numbers: numbers(open) })}</p>
      ) : (
        <p className="note ok">✓ {t('exam:review.complete')}</p>
      )}
      {flagged.length > 0 && <p>{t('exam:review.flagged', { numbers: numbers(flagged) })}</p>}
      <QuestionMap attemptId={attemptId} places={places} current={null} />
      <p>{t('exam:review.final')}</p>
      <form method="post" action={to.attempt(attemptId)} className="row go">
        <button className="btn" name="intent" value="submit">
          {t('exam:submit')}
        </button>
        <a className="line-link" href={to.attempt(attemptId, open[0]?.position ?? 1)}>
          {t('exam:review.back')}
        </a>
      </form>
    </div>
  );
}
