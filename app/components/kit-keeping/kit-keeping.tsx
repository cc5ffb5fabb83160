import { useText } from '#app/i18n/use-text.ts';
import { KitPart } from '../kit-sheet/kit-part.tsx';
import { Secret } from './secret.tsx';
import { Block } from './block.tsx';
import { KitFile } from './kit-file.tsx';
import { KitSure } from './kit-sure.tsx';

/** How records are kept, locked, taken along and erased. */
export function KitKeeping() {
  const { t } = useText();
  return (
    <KitPart id="kit-keeping" title={t('kit:keeping.title')}>
      <div className="flow text">
        <h3>{t('kit:keeping.howTitle')}</h3>
        <p>{t('kit:keeping.how')}</p>
        <p>{t('kit:keeping.limits')}</p>
        <p className="small soft" data-persisted="" />
      </div>
      <div className="flow text" data-live="" hidden>
        <Block title={t('kit:keeping.hideTitle')} hint={t('kit:keeping.hideHint')} />
        <Passphrase />
        <KitFile />
        <Block title={t('kit:keeping.wipeTitle')} hint={t('kit:keeping.wipeHint')}>
          <KitSure action="wipe" label={t('kit:keeping.wipe')} />
          <KitSure
            action="leave"
            label={t('kit:keeping.removeCopy')}
            hint={t('kit:keeping.removeCopyHint')}
          />
        </Block>
      </div>
    </KitPart>
  );
}

function Passphrase() {
  const { t } = useText();
  return (
    <Block title={t('kit:keeping.passphraseTitle')} hint={t('kit:keeping.passphraseHint')}>
      <form className="flow" data-set-passphrase="" autoComplete="off" noValidate>
        <Secret id="kit-new-passphrase" label={t('kit:keeping.passphrase')} />
        <p className="row">
          <button className="btn alt">{t('kit:keeping.setPassphrase')}</button>
          <button type="button" className="link" data-drop-passphrase="" hidden>
            {t('kit:keeping.dropPassphrase')}
          </button>
        </p>
      </form>
      <p className="small" role="status" data-passphrase-said="" />
    </Block>
  );
}
