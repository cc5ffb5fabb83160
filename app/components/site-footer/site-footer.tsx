import type { Theme } from '#app/http/cookies.ts';
import { useText } from '#app/i18n/use-text.ts';

interface Props {
  path: string;
  /** The theme chosen on this device; undefined follows the device. */
  theme: Theme | undefined;
}

export function SiteFooter({ path, theme }: Props) {
  const { t, to } = useText();
  const offered = [
    ...(theme === 'dark' ? [] : [{ value: 'dark', label: t('common:theme.dark') }]),
    ...(theme === 'light' ? [] : [{ value: 'light', label: t('common:theme.light') }]),
    ...(theme ? [{ value: '', label: t('common:theme.device') }] : []),
  ];
  return (
    <footer className="foot">
      <div className="wrap flow">
        <div className="band" aria-hidden="true" />
        <p className="small soft">{t('common:footer.neutral')}</p>
        <ul className="small">
          <li>
            <a href={to.about()}>{t('common:footer.about')}</a>
          </li>
          <li>
            <a href={to.privacy()}>{t('common:footer.privacy')}</a>
          </li>
          <li>
            <a href={to.accessibility()}>{t('common:footer.accessibility')}</a>
          </li>
          <li>
            <a href={to.verify()}>{t('common:footer.verify')}</a>
          </li>
          <li>
            <form method="post" action={to.theme()} className="theme-form">
              <input type="hidden" name="returnTo" value={path} />
              {offered.map(({ value, label }) => (
                <button key={value} className="link" name="theme" value={value}>
                  {label}
                </button>
              ))}
            </form>
          </li>
        </ul>
      </div>
    </footer>
  );
}
