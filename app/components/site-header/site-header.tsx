import { languageNames, languages } from '#app/i18n/languages.ts';
import { sameIn } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';

interface Props {
  /** Path of this page, so that the language switch keeps it. */
  path: string;
  /** Query of this page, which the language switch keeps too. */
  search?: string;
  /** Whether the reader has an account: the last entry of the menu. */
  signedIn: boolean;
  /** Exam pages leave the menu out, so that nothing leads away by accident. */
  bare?: boolean;
}

export function SiteHeader({ path, search = '', signedIn, bare = false }: Props) {
  const { t, to } = useText();
  const entries = [
    { to: to.courses(), label: t('common:nav.courses') },
    { to: to.law(), label: t('common:nav.law') },
    { to: to.labs(), label: t('common:nav.labs') },
    { to: to.fieldKit(), label: t('common:nav.kit') },
    { to: to.search(), label: t('common:nav.search') },
    signedIn
      ? { to: to.account(), label: t('common:nav.account') }
      : { to: to.signIn(), label: t('common:nav.signIn') },
  ];
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href={to.home()}>
          <Mark />
          <span>
            {t('common:brand.first')}
            <br />
            {t('common:brand.second')}
          </span>
        </a>
        <LanguageSwitch path={path + search} />
        {!bare && (
          <>
            <a className="menu-link" href="#menu">
              {t('common:nav.menu')}
            </a>
            <nav className="nav" id="menu" aria-label={t('common:nav.label')}>
              <ul>
                {entries.map((entry) => (
                  <li key={entry.to}>
                    <a href={entry.to} {...currentness(path, entry.to)}>
                      {entry.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </>
        )}
      </div>
    </header>
  );
}

function currentness(path: string, entry: string) {
  if (path === entry) return { 'aria-current': 'page' } as const;
  return path.startsWith(`${entry}/`) ? ({ 'aria-current': 'true' } as const) : {};
}

function LanguageSwitch({ path }: { path: string }) {
  const { t, language } = useText();
  return (
    <nav className="langs" aria-label={t('common:nav.language')}>
      {languages.map((other) => {
        const { full, short } = languageNames[other];
        return (
          <a
            key={other}
            href={sameIn(other, path)}
            lang={other}
            hrefLang={other}
            {...(other === language ? { 'aria-current': 'true' as const } : {})}
          >
            {/* One whole word for each width: the two halves of one word would be read out as two. */}
            <span className="narrow" aria-hidden="true">
              {short}
            </span>
            <span className="wide">{full}</span>
          </a>
        );
      })}
    </nav>
  );
}

function Mark() {
  return (
    <svg
      width="34"
      height="34"
      viewBox="0 0 40 40"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path
        strokeWidth="2.6"
        d="M20 35V22C20 13.5 15.5 9 10.5 9 6 9 3 12 3 16c0 3.6 2.6 6 5.6 6 2.5 0 4.3-1.6 4.3-3.8M20 22c0-8.5 4.5-13 9.5-13C34 9 37 12 37 16c0 3.6-2.6 6-5.6 6-2.5 0-4.3-1.6-4.3-3.8M4 30c6-2 12-.8 16 5 4-5.8 10-7 16-5"
      />
      <path className="mark-lozenge" stroke="none" d="M20 2l4 5-4 5-4-5z" />
    </svg>
  );
}
