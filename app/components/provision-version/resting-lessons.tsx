import { useText } from '#app/i18n/use-text.ts';
import type { RestingLesson } from '#app/views/provision-view.server.ts';

/** The lessons that would change with this rule. */
export function RestingLessons({ lessons }: { lessons: RestingLesson[] }) {
  const { t, to } = useText();
  return (
    <section className="flow" aria-labelledby="lessons">
      <h2 className="name" id="lessons">
        {t('law:provision.lessons')}
      </h2>
      {lessons.length > 0 ? (
        <ul className="small">
          {lessons.map(({ course, slug, number, title }) => (
            <li key={`${course.slug}/${slug}`}>
              <a className="line-link" href={to.lesson(course.slug, slug)}>
                {title}
              </a>
              <br />
              <span className="soft">
                {course.title} · {t('learn:lessonNumber', { number })}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="small">{t('law:provision.noLessons')}</p>
      )}
    </section>
  );
}
