import { useText } from '#app/i18n/use-text.ts';
import { Field } from '../field/field.tsx';

interface Props {
  handles: readonly string[];
  /** What was typed and refused. */
  handle?: string;
  fault?: 'unknown-handle' | 'no-trainer';
}

/** Who writes the course, and a form to let somebody else in. */
export function Authors({ handles, handle = '', fault }: Props) {
  const { t } = useText();
  return (
    <>
      {handles.length > 0 ? (
        <ul>
          {handles.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : (
        <p>{t('studio:authors.none')}</p>
      )}
      <form method="post" className="flow" noValidate>
        <Field
          id="author"
          name="author"
          label={t('studio:authors.handle')}
          hint={t('studio:authors.hint')}
          defaultValue={handle}
          autoCapitalize="off"
          spellCheck={false}
          fault={fault && t(`studio:authors.${fault}`)}
        />
        <p className="go">
          <button className="btn alt" name="intent" value="add-author">
            {t('studio:authors.add')}
          </button>
        </p>
      </form>
    </>
  );
}
