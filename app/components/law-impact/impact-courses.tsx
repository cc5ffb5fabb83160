import { useText } from '#app/i18n/use-text.ts';
import type { ImpactView } from '#app/views/law/impact-view.server.ts';

/** The courses a rule carries: whether their exams are held today, and how many certificates there are. */
export function ImpactCourses({ courses }: Pick<ImpactView, 'courses'>) {
  const { t, to, format } = useText();
  if (courses.length === 0) return null;
  return (
    <>
      <h3>{t('law:impact.courses')}</h3>
      <ul className="rows law-rows">
        {courses.map(({ slug, title, exam, certificates }) => (
          <li key={slug}>
            <p>
              <a href={to.course(slug)}>{title}</a>
            </p>
            <p className="meta">
              <span className={exam.asked < exam.wanted ? 'gold' : 'ok'}>
                {exam.asked < exam.wanted ? '▲' : '✓'} {t('law:impact.drawable')}:{' '}
                {t(`law:impact.${stateOf(exam)}`, { ...exam })}
              </span>
              <span>
                {t('law:impact.certificates')}: {format.number(certificates)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function stateOf({ open, asked, wanted }: ImpactView['courses'][number]['exam']) {
  if (!open) return 'examClosed';
  return asked < wanted ? 'examFewer' : 'examFull';
}
