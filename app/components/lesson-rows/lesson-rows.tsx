import { useText } from '#app/i18n/use-text.ts';
import type { CourseFacts, LessonRow } from '#app/views/course-view.server.ts';

interface Props {
  course: string;
  lessons: LessonRow[];
  exam: CourseFacts['exam'];
}

/** The lessons of a course in order, and the exam as its last step. */
export function LessonRows({ course, lessons, exam }: Props) {
  const { t, to } = useText();
  return (
    <ol className="rows">
      {lessons.map(({ slug, number, title, summary, minutes, done, here }) => (
        <li key={slug} className={here ? 'here' : undefined}>
          <span className="no" aria-hidden="true">
            {number}
          </span>
          <h3>
            <a href={to.lesson(course, slug)} {...(here ? { 'aria-current': 'step' as const } : {})}>
              {title}
            </a>
          </h3>
          <p className="small soft">{summary}</p>
          <p className="meta">
            <span>{t('learn:minutes', { count: minutes })}</span>
            {done && <span className="ok">✓ {t('learn:done')}</span>}
            {here && <span className="gold">● {t('learn:here')}</span>}
          </p>
        </li>
      ))}
      <li>
        <span className="no" aria-hidden="true">
          {lessons.length + 1}
        </span>
        <h3>
          <a href={to.exam(course)}>{t('exam:title')}</a>
        </h3>
        <p className="small soft">
          {t('learn:examLine', { count: exam.questions, passMark: exam.passMark })}
        </p>
        <p className="meta">
          <span>{t('learn:examAnyTime')}</span>
        </p>
      </li>
    </ol>
  );
}
