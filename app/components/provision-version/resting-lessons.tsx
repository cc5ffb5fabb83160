import { useText } from '#app/i18n/use-text.ts';
import type { RestingLesson } from '#app/views/law/provision-view.server.ts';

/** The lessons and questions that would change with this rule. Exam questions are only counted. */
export function RestingLessons({ lessons }: { lessons: RestingLesson[] }) {
  const { t } = useText();
  const exam = lessons.reduce((sum, lesson) => sum + lesson.exam, 0);
  return (
    <div className="flow">
      <h2 className="name">{t('law:provision.rests')}</h2>
      {lessons.length > 0 ? (
        <ul className="rows law-rows">
          {lessons.map((lesson) => (
            <Lesson key={`${lesson.course.slug}/${lesson.slug}`} lesson={lesson} />
          ))}
        </ul>
      ) : (
        <p className="small">{t('law:provision.noLessons')}</p>
      )}
      {exam > 0 && <p className="small soft">{t('law:provision.examHidden')}</p>}
    </div>
  );
}

function Lesson({ lesson }: { lesson: RestingLesson }) {
  const { t, to } = useText();
  const { course, slug, number, title, practice, exam } = lesson;
  return (
    <li>
      <p>
        <a href={to.lesson(course.slug, slug)}>{title}</a>
      </p>
      <p className="meta">
        <span>
          {course.title} · {t('learn:lessonNumber', { number })}
        </span>
        <span>{t('law:provision.practiceCount', { number: practice.length })}</span>
        <span>{t('law:provision.examCount', { number: exam })}</span>
      </p>
      {practice.length > 0 && (
        <details className="small">
          <summary>{t('law:provision.practicePrompts')}</summary>
          <ul className="lines">
            {practice.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
