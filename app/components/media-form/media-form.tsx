import { useText } from '#app/i18n/use-text.ts';
import { languages } from '#app/i18n/languages.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Field } from '../field/field.tsx';

type FileFault = keyof (typeof import('../../../locales/kk/media.json'))['faults']['file'];
type NameFault = keyof (typeof import('../../../locales/kk/media.json'))['faults']['name'];

export interface MediaFormProps {
  /** Where the form is sent. */
  action: string;
  /** What was typed before it was refused. */
  typed?: { name: string; kk: string; ru: string; en: string } | undefined;
  faults?: { file?: FileFault; name?: NameFault; kk?: AltFault; ru?: AltFault; en?: AltFault } | undefined;
}
type AltFault = 'missing' | 'long';

/** Brings a picture or sound into a course. Works without a script; a refused form keeps all but the file. */
export function MediaForm({ action, typed, faults = {} }: MediaFormProps) {
  const { t } = useText();
  const altFault = (language: 'kk' | 'ru' | 'en') => {
    const fault = faults[language];
    if (!fault) return undefined;
    return fault === 'long' ? t('media:faults.altLong') : t(`media:faults.alt.${language}`);
  };
  const refused = Object.keys(faults).length > 0;
  const fileFault = faults.file
    ? t(`media:faults.file.${faults.file}`)
    : refused
      ? t('media:faults.again')
      : undefined;
  const nameFault = faults.name && t(`media:faults.name.${faults.name}`);
  const listed = [
    { field: 'file', text: fileFault },
    { field: 'name', text: nameFault },
    ...languages.map((language) => ({ field: `alt-${language}`, text: altFault(language) })),
  ].flatMap(({ field, text }) => (text ? [{ field, text }] : []));
  return (
    <form method="post" action={action} encType="multipart/form-data" className="flow text" noValidate>
      <ErrorSummary faults={listed} />
      <Field
        {...{ id: 'file', name: 'file', type: 'file', label: t('media:form.file') }}
        accept=".png,.jpg,.jpeg,.webp,.svg,.mp3"
        hint={t('media:form.fileHint')}
        fault={fileFault}
      />
      <Field
        {...{ id: 'name', name: 'name', label: t('media:form.name'), hint: t('media:form.nameHint') }}
        {...{ autoCapitalize: 'off', autoComplete: 'off', spellCheck: false, maxLength: 80 }}
        defaultValue={typed?.name}
        fault={nameFault}
      />
      <fieldset className="flow">
        <legend className="name">{t('media:form.alt')}</legend>
        <p className="hint small">{t('media:form.altHint')}</p>
        {languages.map((language) => (
          <Field
            key={language}
            {...{ id: `alt-${language}`, name: language, lang: language, maxLength: 300 }}
            label={t(`media:form.${language}`)}
            defaultValue={typed?.[language]}
            fault={altFault(language)}
          />
        ))}
      </fieldset>
      <p className="go">
        <button className="btn" name="act" value="add">
          {t('media:form.submit')}
        </button>
      </p>
    </form>
  );
}
