import { useText } from '#app/i18n/use-text.ts';

/** Whether the notebook opens without a network, its size, and the button that keeps it. Needs a script. */
export function KitOffline() {
  const { t } = useText();
  return (
    <div className="panel flow" data-live="now" hidden data-offline="">
      <p className="row small">
        <span className="badge" data-offline-state="" />
        <span className="badge">{t('kit:onlyHere')}</span>
      </p>
      <p className="small" role="status" data-offline-said="" />
      <div data-offline-offer="" hidden>
        <p className="go">
          <button type="button" className="btn" data-offline-keep="" aria-describedby="kit-size">
            {t('kit:keeping.download')}
          </button>
        </p>
        <p
          className="small soft"
          id="kit-size"
          data-offline-size={t('kit:keeping.downloadHint', sizeLater)}
        />
      </div>
    </div>
  );
}

/** The script knows the size of the page itself, too, and puts the sum in here. */
const sizeLater = { size: '{{size}}' };
