import { useText } from '#app/i18n/use-text.ts';
import { Field } from '../field/field.tsx';
import { Secret } from './secret.tsx';
import { Block } from './block.tsx';

/** Records leave the device only here, as a file, by the reader's own hand. */
export function KitFile() {
  const { t } = useText();
  return (
    <Block title={t('kit:keeping.fileTitle')} hint={t('kit:keeping.fileHint')}>
      <form className="flow" data-export="" autoComplete="off" noValidate>
        <Secret
          id="kit-file-passphrase"
          label={t('kit:keeping.filePassphrase')}
          hint={t('kit:keeping.filePassphraseHint')}
        />
        <p>
          <button className="btn alt">{t('kit:keeping.export')}</button>
        </p>
      </form>
      <h4 className="name">{t('kit:keeping.import')}</h4>
      <Field
        id="kit-import"
        name="file"
        type="file"
        accept=".json,application/json"
        label={t('kit:keeping.importFile')}
        hint={t('kit:keeping.importHint')}
        data-import=""
      />
      <p className="small" role="status" data-file-said="" />
    </Block>
  );
}
