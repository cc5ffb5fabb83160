import { useText } from '#app/i18n/use-text.ts';
import type { Role } from '#db/schema.ts';

/** Pages that only some may open, for those who may; nothing for everybody else. */
export function StaffLinks({ staffRole: role }: { staffRole: Role }) {
  const { t, to } = useText();
  const pages = [
    { to: to.studio.courses(), label: t('studio:title'), for: ['trainer', 'reviewer', 'admin'] },
    { to: to.studio.review(), label: t('studio:courses.review'), for: ['reviewer', 'admin'] },
    { to: to.coverage(), label: t('law:coverage.title'), for: ['trainer', 'reviewer', 'admin'] },
    { to: to.lawImpact(), label: t('law:impact.title'), for: ['reviewer', 'admin'] },
  ].filter((page) => page.for.includes(role));
  if (pages.length === 0) return null;
  return (
    <nav className="flow" aria-labelledby="staff">
      <h2 id="staff">{t('people:account.staff')}</h2>
      <ul>
        {pages.map((page) => (
          <li key={page.to}>
            <a className="line-link" href={page.to}>
              {page.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
