import type { AttemptPaper } from '#app/domain/assessment/attempt-paper.ts';
import { useText } from '#app/i18n/use-text.ts';
import { QuestionMap } from '../question-map/question-map.tsx';
import { QuestionFields } from '../question/question-fields.tsx';

export interface Paper {
  attemptId: string;
  places: AttemptPaper['places'];
}

interface Props {
  paper: Paper;
  current: NonNullable<AttemptPaper['current']>;
}

/** One question of an exam. Every button keeps the answer first; there is no clock. */
export function ExamQuestion({ paper, current }: Props) {
  const { t, format } = useText();
  const { attemptId, places } = paper;
  const total = places.length;
  const answered = places.filter((place) => place.answered).length;
  const isAnswered = places.find(({ position }) => position === current.position)?.answered ?? false;
  return (
    <div className="grid side">
      <form method="post" action="" className="flow" aria-labelledby="number">
        <h1 id="number" className="name">
          {t('exam:question', { number: current.position, total })}
        </h1>
        <progress max={total} value={answered} aria-label={t('exam:answeredOf', { answered, total })} />
        <QuestionFields question={current.question} idPrefix={current.question.id} />
        {current.flagged && <input type="hidden" name="flagged" value="yes" />}
        {current.savedAt && (
          <p className={isAnswered ? 'small ok' : 'small gold'} role="status">
            {isAnswered
              ? `✓ ${t('exam:savedAt', { time: format.time(current.savedAt) })}`
              : `▲ ${t('exam:savedIncomplete', { time: format.time(current.savedAt) })}`}
          </p>
        )}
        <input type="hidden" name="position" value={current.position} />
        <input type="hidden" name="total" value={total} />
        <div className="row go">
          <button className="btn" name="intent" value="next">
            {t('exam:next')}
          </button>
          {current.position > 1 && (
            <button className="link" name="intent" value="previous">
              {t('exam:previous', { number: current.position - 1 })}
            </button>
          )}
          <button className="link" name="intent" value="save">
            {t('exam:save')}
          </button>
        </div>
        <p>
          <button className="link" name="intent" value="flag">
            {current.flagged ? `⚑ ${t('exam:unflag')}` : `⚐ ${t('exam:flag')}`}
          </button>
        </p>
      </form>
      <aside className="flow" aria-labelledby="map">
        <h2 id="map" className="name">
          {t('exam:map.title')}
        </h2>
        <QuestionMap attemptId={attemptId} places={places} current={current.position} />
        <p className="note small">{t('exam:noClock')}</p>
        <ToReview attemptId={attemptId} />
      </aside>
    </div>
  );
}

function ToReview({ attemptId }: { attemptId: string }) {
  const { t, to } = useText();
  return (
    <p className="small">
      <a className="line-link" href={to.attempt(attemptId, 'review')}>
        {t('exam:toReview')}
      </a>
    </p>
  );
}
