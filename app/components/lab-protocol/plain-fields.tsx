import { figureNames } from '#app/elections/protocol/types.ts';
import { useText } from '#app/i18n/use-text.ts';
import { Field } from '../field/field.tsx';

interface Props {
  typed: string;
  fault: string | undefined;
}

/** Many sheets as lines of a table. */
export function TableFields({ typed, fault }: Props) {
  const { t } = useText();
  const named = [...figureNames, 'againstAll', 'turnoutPercent'] as const;
  const figures = named.map((name) => t(`protocol:field.${name}`)).join('; ');
  return (
    <>
      <p className="small">{t('sheet:names')}</p>
      <div className={fault ? 'field bad-field' : 'field'}>
        <label htmlFor="table">{t('sheet:table.label')}</label>
        <span className="hint small" id="table-hint">
          {t('sheet:table.hint')} {t('sheet:table.columns', { figures })}
        </span>
        {fault && (
          <span className="msg small" id="table-fault">
            ✕ {fault}
          </span>
        )}
        <textarea
          className="input mono csv"
          id="table"
          name="table"
          rows={8}
          defaultValue={typed}
          aria-describedby={fault ? 'table-hint table-fault' : 'table-hint'}
          {...(fault ? { 'aria-invalid': true } : {})}
        />
      </div>
      <p className="go">
        <button className="btn">{t('sheet:table.submit')}</button>
      </p>
    </>
  );
}

/** Shares of one whole. */
export function SharesFields({ typed, fault }: Props) {
  const { t } = useText();
  return (
    <>
      <Field
        {...{ id: 'share', name: 'share', fault, defaultValue: typed, autoComplete: 'off' }}
        label={t('sheet:shares.label')}
        hint={t('sheet:shares.hint')}
      />
      <p className="go">
        <button className="btn">{t('sheet:shares.submit')}</button>
      </p>
    </>
  );
}
