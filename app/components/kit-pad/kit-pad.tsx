import { useText } from '#app/i18n/use-text.ts';
import { Ledger } from '../kit-act/ledger.tsx';
import { KitPart } from '../kit-sheet/kit-part.tsx';
import { PrintButton } from '../kit-sheet/kit-sheet.tsx';
import { PadForm } from './pad-form.tsx';

/** Copies of protocols, checked by the rules of the protocol lab while they are being entered. */
export function KitPad() {
  const { t } = useText();
  const words = { list: t('kit:pad.list'), add: t('kit:pad.new'), close: t('kit:pad.close') };
  return (
    <KitPart id="kit-pad" title={t('kit:pad.title')}>
      <div className="no-print flow text">
        <p>{t('kit:pad.lead')}</p>
        <p className="note">{t('kit:pad.notViolation')}</p>
      </div>
      <p className="small soft text">{t('kit:pad.names')}</p>
      <Ledger
        name="pad"
        words={{ ...words, remove: t('kit:pad.remove'), untitled: t('kit:pad.untitled') }}
        desk={
          <p className="no-print">
            <PrintButton label={t('kit:pad.print')} />
          </p>
        }
      >
        <PadForm />
      </Ledger>
    </KitPart>
  );
}
