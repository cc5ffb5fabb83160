import { useText } from '#app/i18n/use-text.ts';

interface Props {
  course: string;
  previous: { slug: string; number: number; title: string } | null;
  next: { slug: string; number: number; title: string } | null;
}

/** The end of a lesson: done and on to the next (or to the exam), or back. */
export function LessonTurn({ course, previous, next }: Props) {
  const { t, to } = useText();
  return (
    <nav className="turn row go" aria-label={t('learn:turn.label')}>
      <form method="post" action="">
        <button className="btn" name="intent" value="complete">
          {next ? t('learn:turn.next', { number: next.number }) : t('learn:turn.last')}
        </button>
      </form>
      {previous && (
        <a className="line-link" href={to.lesson(course, previous.slug)}>
          {t('learn:turn.previous', { number: previous.number, title: previous.title })}
        </a>
      )}
    </nav>
  );
}
