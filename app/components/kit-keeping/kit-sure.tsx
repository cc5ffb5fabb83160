import { useText } from '#app/i18n/use-text.ts';

interface Props {
  /** What the script is asked to do. */
  action: string;
  label: string;
  hint?: string;
}

/** Something that cannot be undone: opened first, done at the second press. */
export function KitSure({ action, label, hint }: Props) {
  const { t } = useText();
  return (
    <details className="kit-sure">
      <summary className="btn alt bad">{label}</summary>
      <div className="panel flow">
        {hint && <p className="small">{hint}</p>}
        <p>{t('kit:keeping.sure')}</p>
        <p className="row">
          <button type="button" className="btn alt bad" data-do={action}>
            {t('kit:keeping.sureYes')}
          </button>
          <button type="button" className="link" data-unsure="">
            {t('kit:keeping.sureNo')}
          </button>
        </p>
      </div>
    </details>
  );
}
