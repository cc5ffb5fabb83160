import { useText } from '#app/i18n/use-text.ts';
import { Secret } from '../kit-keeping/secret.tsx';

/** Always in sight: whether what was entered is safe, and the way to hide it. */
export function KitBar() {
  const { t } = useText();
  return (
    <div className="kit-bar no-print" role="group" aria-label={t('kit:bar.label')} data-live="now" hidden>
      <p className="small" role="status" data-saved="" />
      <button type="button" className="btn alt" data-hide="" title={t('kit:bar.hideLong')}>
        {t('kit:bar.hide')}
      </button>
    </div>
  );
}

/** What stands in the way of records: a passphrase, another window, a newer notebook. Shown by a script. */
export function KitNotices() {
  const { t } = useText();
  return (
    <div className="flow no-print">
      <form className="panel flow" data-notice="locked" data-unlock="" hidden autoComplete="off" noValidate>
        <h2 className="name">{t('kit:lock.title')}</h2>
        <p>{t('kit:lock.text')}</p>
        <Secret id="kit-passphrase" label={t('kit:lock.passphrase')} />
        <p className="small bad" role="alert" data-unlock-said="" />
        <p className="go">
          <button className="btn">{t('kit:lock.open')}</button>
        </p>
      </form>
      <Notice name="elsewhere" action="here" />
      <Notice name="update" action="now" />
      <p className="note bad" role="alert" data-notice="broken" hidden />
      <p className="note ok" role="status" data-notice="erased" hidden />
    </div>
  );
}

type Named = { name: 'elsewhere'; action: 'here' } | { name: 'update'; action: 'now' };

function Notice(props: Named) {
  const { t } = useText();
  const label = props.name === 'elsewhere' ? t('kit:elsewhere.here') : t('kit:update.now');
  return (
    <div className="note flow" role="status" data-notice={props.name} hidden>
      <p>
        <b>{t(`kit:${props.name}.title`)}.</b> {t(`kit:${props.name}.text`)}
      </p>
      <p>
        <button type="button" className="btn alt" data-do={props.action}>
          {label}
        </button>
      </p>
    </div>
  );
}
