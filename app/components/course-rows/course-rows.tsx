import { useText } from '#app/i18n/use-text.ts';
import type { CourseRow } from '#app/views/courses-view.server.ts';

/** Courses as the lines of a table of contents, with how far the learner is. */
export function CourseRows({ courses }: { courses: CourseRow[] }) {
  const { t, to } = useText();
  if (courses.length === 0) return <p className="note">{t('learn:courses.none')}</p>;
  return (
    <ol className="rows">
      {courses.map((course, i) => {
        const progress = t('learn:progress', { done: course.done, total: course.lessons });
        const finished = course.done === course.lessons;
        return (
          <li key={course.slug} className={course.enrolled && !finished ? 'here' : undefined}>
            <span className="no" aria-hidden="true">
              {i + 1}
            </span>
            <h3>
              <a href={to.course(course.slug)}>{course.title}</a>
            </h3>
            <p className="small">{course.summary}</p>
            <div className="meta">
              <span>{t('learn:lessons', { count: course.lessons })}</span>
              {course.enrolled && (
                <span className={finished ? 'ok' : 'gold'}>
                  {finished ? '✓' : '●'} {progress}
                </span>
              )}
            </div>
            {course.enrolled && <progress max={course.lessons} value={course.done} aria-label={progress} />}
          </li>
        );
      })}
    </ol>
  );
}
