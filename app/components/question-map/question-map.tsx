import { useText } from '#app/i18n/use-text.ts';

interface Props {
  attemptId: string;
  places: { position: number; answered: boolean; flagged: boolean }[];
  /** The question being shown; null on the page before handing in. */
  current: number | null;
}

/** All questions of a paper: which are answered, which the learner wants to come back to. */
export function QuestionMap({ attemptId, places, current }: Props) {
  const { t, to } = useText();
  const answered = places.filter((place) => place.answered).length;
  const flagged = places.filter((place) => place.flagged).length;
  return (
    <>
      <ol className="qs small">
        {places.map((place) => (
          <li key={place.position}>
            <a
              href={to.attempt(attemptId, place.position)}
              className={
                [place.answered ? 'done' : '', place.flagged ? 'flag' : ''].join(' ').trim() || undefined
              }
              aria-label={[
                t('exam:map.question', { number: place.position }),
                ...(place.answered ? [t('exam:map.answered')] : []),
                ...(place.flagged ? [t('exam:map.flagged')] : []),
              ].join(', ')}
              {...(place.position === current ? { 'aria-current': 'step' as const } : {})}
            >
              {place.position}
            </a>
          </li>
        ))}
      </ol>
      <p className="meta">
        <span>{t('exam:map.totalAnswered', { number: answered })}</span>
        <span>{t('exam:map.totalFlagged', { number: flagged })}</span>
        <span>{t('exam:map.totalLeft', { number: places.length - answered })}</span>
      </p>
    </>
  );
}
