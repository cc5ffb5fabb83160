import type { Theme } from '#app/http/cookies.ts';
import { useText } from '#app/i18n/use-text.ts';

interface Props {
  /** Where to come back to. */
  path: string;
  /** The theme chosen on this device; undefined follows the device. */
  theme?: Theme | undefined;
}

/** Offers the themes that are not chosen. */
export function ThemeForm({ path, theme }: Props) {
  const { t, to } = useText();
  const offered = [
    ...(theme === 'dark' ? [] : [{ value: 'dark', label: t('common:theme.dark') }]),
    ...(theme === 'light' ? [] : [{ value: 'light', label: t('common:theme.light') }]),
    ...(theme ? [{ value: '', label: t('common:theme.device') }] : []),
  ];
  return (
    <form method="post" action={to.theme()} className="theme-form">
      <input type="hidden" name="returnTo" value={path} />
      {offered.map(({ value, label }) => (
        <button key={value} className="link" name="theme" value={value}>
          {label}
        </button>
      ))}
    </form>
  );
}
