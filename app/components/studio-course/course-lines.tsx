import { useText } from '#app/i18n/use-text.ts';
import type { CourseLine } from '#app/views/studio/my-courses.server.ts';

/** The courses somebody writes. */
export function CourseLines({ courses }: { courses: readonly CourseLine[] }) {
  const { t, to } = useText();
  if (courses.length === 0) return <p className="note">{t('studio:courses.none')}</p>;
  return (
    <ul className="rows">
      {courses.map(({ id, title, lessons, published, drafts }) => (
        <li key={id}>
          <h3>
            <a href={to.studio.course(id)}>{title}</a>
          </h3>
          <div className="meta">
            <span className={published ? 'ok' : 'gold'}>
              {published ? '✓' : '●'}{' '}
              {t(published ? 'studio:courses.published' : 'studio:courses.unpublished')}
            </span>
            <span>{t('learn:lessons', { count: lessons })}</span>
            {drafts > 0 && <span>{t('studio:courses.drafts', { count: drafts })}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
