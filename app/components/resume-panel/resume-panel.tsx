import { useText } from '#app/i18n/use-text.ts';
import type { Resume } from '#app/views/courses-view.server.ts';

/** "You stopped here": one step back into the lesson. */
export function ResumePanel({ resume: { course, lesson } }: { resume: Resume }) {
  const { t, to } = useText();
  return (
    <section className="panel flow" aria-labelledby="resume">
      <h2 id="resume" className="name">
        {t('learn:resume.title')}
      </h2>
      <p>
        <b>{lesson.title}</b>
        <br />
        <span className="small soft">
          {t('learn:lessonOf', { number: lesson.number, total: lesson.total })} · {course.title}
        </span>
      </p>
      <p className="go">
        <a className="btn" href={to.lesson(course.slug, lesson.slug)}>
          {t('learn:resume.action', { number: lesson.number })}
        </a>
      </p>
    </section>
  );
}
