import { useText } from '#app/i18n/use-text.ts';

interface Props {
  course: { slug: string; title: string };
  lessons: { slug: string; number: number; title: string; done: boolean }[];
  current: string;
}

/** The lessons of the course beside the text; only where there is room. */
export function LessonContents({ course, lessons, current }: Props) {
  const { t, to } = useText();
  return (
    <nav className="small toc" aria-label={t('learn:contents')}>
      <p className="name">
        <a href={to.course(course.slug)}>{course.title}</a>
      </p>
      <ol>
        {lessons.map(({ slug, number, title, done }) => (
          <li key={slug}>
            <a
              className="line-link"
              href={to.lesson(course.slug, slug)}
              {...(slug === current ? { 'aria-current': 'page' as const } : {})}
            >
              {done && (
                <>
                  <span aria-hidden="true">✓ </span>
                  <span className="sr-only">{t('learn:done')} </span>
                </>
              )}
              {number}. {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
