import { useText } from '#app/i18n/use-text.ts';
import type { FieldFault, Typed } from '#app/views/studio/course-form.ts';
import type { DeskLesson } from '#app/views/studio/course-page.server.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { TranslationStates } from '../translation-states/translation-states.tsx';
import { LessonMinutes } from './lesson-minutes.tsx';

interface Props {
  courseId: string;
  lessons: readonly DeskLesson[];
  /** Minutes that were typed and refused. */
  refused: { typed: Typed; faults: readonly FieldFault[] } | null;
}

/** The lessons of a course in order: each language is a way into the editor. Buttons move and take out. */
export function LessonDesk({ courseId, lessons, refused }: Props) {
  const { t, to } = useText();
  if (lessons.length === 0) return <p className="note">{t('studio:lessons.none')}</p>;
  const faults = (refused?.faults ?? []).map(({ field, fault }) => ({
    field,
    text: t(`studio:faults.${fault}`),
  }));
  return (
    <>
      <ErrorSummary faults={faults} />
      <ol className="rows">
        {lessons.map((lesson, index) => (
          <li key={lesson.id}>
            <span className="no" aria-hidden="true">
              {index + 1}
            </span>
            <h3>
              <a href={to.studio.lesson(courseId, lesson.id)}>{lesson.title}</a>
            </h3>
            <div className="meta">
              <span>{t('studio:lessons.questions', { count: lesson.questions })}</span>
              {lesson.proposal && (
                <a className="gold" href={to.studio.proposal(lesson.proposal)}>
                  ● {t('studio:lessons.inReview')}
                </a>
              )}
            </div>
            <TranslationStates courseId={courseId} lesson={lesson} texts={lesson.texts} />
            <div className="desk-acts">
              <a className="line-link" href={to.studio.propose(courseId, lesson.id)}>
                {t('studio:lessons.propose')}
              </a>
              <LessonButtons lesson={lesson} last={index === lessons.length - 1} first={index === 0} />
              <LessonMinutes
                lesson={lesson}
                {...(refused?.typed.lesson === lesson.id
                  ? { typed: String(refused.typed.minutes ?? ''), fault: faults[0]?.text }
                  : {})}
              />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function LessonButtons({ lesson, first, last }: { lesson: DeskLesson; first: boolean; last: boolean }) {
  const { t } = useText();
  const button = (intent: 'up' | 'down' | 'remove') => (
    <button
      className="link"
      name="intent"
      value={intent}
      aria-label={`${t(`studio:lessons.${intent}`)}: ${lesson.title}`}
    >
      {t(`studio:lessons.${intent}`)}
    </button>
  );
  return (
    <form method="post" className="desk-lesson">
      <input type="hidden" name="lesson" value={lesson.id} />
      {!first && button('up')}
      {!last && button('down')}
      {!lesson.published && button('remove')}
    </form>
  );
}
