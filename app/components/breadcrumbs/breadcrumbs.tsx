import { useText } from '#app/i18n/use-text.ts';

interface Props {
  /** From the outermost page to this one; a phone shows only the last but one. */
  trail: { to: string; label: string }[];
}

export function Breadcrumbs({ trail }: Props) {
  const { t } = useText();
  return (
    <nav className="crumbs small" aria-label={t('common:nav.trail')}>
      <ol>
        {trail.map(({ to, label }, i) => (
          <li key={to}>
            <a href={to} {...(i === trail.length - 1 ? { 'aria-current': 'page' as const } : {})}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
