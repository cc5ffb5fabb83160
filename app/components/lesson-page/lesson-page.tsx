import type { CourseOutline } from '#app/views/course-view.server.ts';
import type { LessonView, PracticeOnPage } from '#app/views/lesson-view.server.ts';
import { languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { LawWarnings } from '../law-health/law-warnings.tsx';
import { LessonChanges } from '../lesson-changes/lesson-changes.tsx';
import { LessonTurn } from '../lesson-turn/lesson-turn.tsx';
import { Practice } from '../practice/practice.tsx';
import { LessonSources } from './lesson-sources.tsx';

interface Props {
  lesson: LessonView;
  course: Pick<CourseOutline, 'slug'>;
  /** A practice question that was sent without a complete answer, as it was filled in. */
  incomplete: PracticeOnPage | null;
}

/** The text of a lesson with its practice questions, its sources and the way on. */
export function LessonPage({ lesson, course, incomplete }: Props) {
  const { t, format } = useText();
  return (
    <article className="flow text">
      <p className="small soft">
        {t('learn:lessonOf', { number: lesson.number, total: lesson.total })} ·{' '}
        {t('learn:minutes', { count: lesson.minutes })}
      </p>
      <h1>{lesson.title}</h1>
      <p className="law">
        <b>{t('law:lawCheckedOn')}</b>
        <br />
        <time dateTime={lesson.lawCheckedOn}>{format.date(lesson.lawCheckedOn)}</time>
      </p>
      {lesson.otherLanguage && (
        <p className="note gold">
          ▲ {t('learn:onlyIn', { language: languageNames[lesson.otherLanguage].full })}
        </p>
      )}
      {lesson.stale && (
        <p className="note gold">▲ {lesson.behindLaw ? t('translation:lesson.behind') : t('learn:stale')}</p>
      )}
      <LawWarnings lines={lesson.lawLines} />
      <p className="lead">{lesson.summary}</p>
      {lesson.parts.map((part, i) =>
        'html' in part ? (
          <div
            key={i}
            className="flow"
            {...(lesson.otherLanguage ? { lang: lesson.otherLanguage } : {})}
            dangerouslySetInnerHTML={{ __html: part.html }}
          />
        ) : (
          <PracticeHere key={part.practice.question.id} part={part} incomplete={incomplete} />
        ),
      )}
      <LessonSources lesson={lesson} />
      <LessonChanges changes={lesson.changes} />
      <LessonTurn course={course.slug} previous={lesson.previous} next={lesson.next} />
    </article>
  );
}

function PracticeHere({ part, incomplete }: { part: PracticeOnPage; incomplete: PracticeOnPage | null }) {
  const sent = incomplete?.practice.question.id === part.practice.question.id ? incomplete : null;
  return <Practice {...(sent ?? part)} incomplete={sent !== null} />;
}
