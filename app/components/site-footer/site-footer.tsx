import type { Theme } from '#app/http/cookies.ts';
import { useText } from '#app/i18n/use-text.ts';
import { ThemeForm } from '../theme-form/theme-form.tsx';

interface Props {
  path: string;
  /** The theme chosen on this device; undefined follows the device. */
  theme: Theme | undefined;
}

export function SiteFooter({ path, theme }: Props) {
  const { t, to } = useText();
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
            <a href={to.glossary()}>{t('common:footer.glossary')}</a>
          </li>
          <li>
            <a href={to.verify()}>{t('common:footer.verify')}</a>
          </li>
          <li>
            <ThemeForm path={path} theme={theme} />
          </li>
        </ul>
      </div>
    </footer>
  );
}
