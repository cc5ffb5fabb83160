import { useText } from '#app/i18n/use-text.ts';

/** Leaving, here or everywhere, and deleting the account, which is asked twice. */
export function SessionForms({ deleting }: { deleting: boolean }) {
  const { t, to } = useText();
  return (
    <aside className="flow">
      <h2 className="name">{t('people:account.leave')}</h2>
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
