import { useText } from '#app/i18n/use-text.ts';

/** Puts it in, or closes the sheet. */
export function FormButtons() {
  const { t } = useText();
  return (
    <p className="row go">
      <button className="btn">{t('editor:insert')}</button>
      <button
        type="button"
        className="btn alt"
        onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      >
        {t('editor:cancel')}
      </button>
    </p>
  );
}
