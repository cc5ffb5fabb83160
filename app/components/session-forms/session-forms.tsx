import type { Theme } from '#app/http/cookies.ts';
import { languageNames, languages } from '#app/i18n/languages.ts';
import { sameIn } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';
import { ThemeForm } from '../theme-form/theme-form.tsx';

interface Props {
  deleting: boolean;
  openSessions: number;
  theme?: Theme | undefined;
}

/** Language and theme, leaving, here or everywhere, and deleting the account, which is asked twice. */
export function SessionForms({ deleting, openSessions, theme }: Props) {
  const { t, to, language } = useText();
  return (
    <aside className="flow">
      <h2 className="name">{t('people:account.settings')}</h2>
      <ul className="row small" aria-label={t('people:account.language')}>
        {languages.map((other) => (
          <li key={other}>
            {other === language ? (
              <b>{languageNames[other].full}</b>
            ) : (
              <a className="line-link" href={sameIn(other, to.account())} lang={other} hrefLang={other}>
                {languageNames[other].full}
              </a>
            )}
          </li>
        ))}
      </ul>
      <ThemeForm path={to.account()} theme={theme} />
      <h2 className="name">{t('people:account.leave')}</h2>
      <p className="small">{t('people:account.sessions', { number: openSessions })}</p>
      <form method="post" action={to.account()} className="grid tight">
        <button className="btn alt" name="intent" value="sign-out">
          {t('people:account.signOut')}
        </button>
        <button className="btn alt" name="intent" value="sign-out-everywhere">
          {t('people:account.signOutEverywhere')}
        </button>
      </form>
      <p className="small">
        <a className="line-link" href={to.recoveryCode()}>
          {t('people:account.newCode')}
        </a>
      </p>
      {deleting ? (
        <form method="post" action={to.account()} className="note bad flow">
          <p>{t('people:account.deleteSure')}</p>
          <p className="row go">
            <button className="btn alt bad" name="intent" value="delete">
              {t('people:account.deleteNow')}
            </button>
            <a className="line-link" href={to.account()}>
              {t('people:account.keep')}
            </a>
          </p>
        </form>
      ) : (
        <p className="small">
          <a className="line-link" href={`${to.account()}?delete=ask`}>
            {t('people:account.delete')}
          </a>
        </p>
      )}
    </aside>
  );
}
