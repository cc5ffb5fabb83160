import { useText } from '#app/i18n/use-text.ts';

interface Props {
  /** How many questions could be asked today, and the fewest an exam needs. */
  asked: number;
  fewest: number;
  /** Its address. */
  course: string;
}

/** The exam is not held now, for a reason that is nobody's fault: why, what is safe, what can be done. */
export function ExamClosed({ asked, fewest, course }: Props) {
  const { t, to } = useText();
  return (
    <section className="note gold flow">
      <h2 className="name">▲ {t('law:exam.closedTitle')}</h2>
      <p>{t('law:exam.closedWhy', { asked, fewest })}</p>
      <p>{t('law:exam.closedWhat')}</p>
      <p className="go">
        <a className="btn alt" href={to.course(course)}>
          {t('exam:backToCourse')}
        </a>
      </p>
    </section>
  );
}
