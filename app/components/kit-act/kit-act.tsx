import { useText } from '#app/i18n/use-text.ts';
import { KitPart } from '../kit-sheet/kit-part.tsx';
import { ActForm } from './act-form.tsx';
import { ActPaper } from './act-paper.tsx';
import { Ledger } from './ledger.tsx';

/** Drafts of acts, the one that is open, and its paper. */
export function KitAct() {
  const { t } = useText();
  const words = { list: t('kit:act.list'), add: t('kit:act.new'), close: t('kit:act.close') };
  return (
    <KitPart id="kit-act" title={t('kit:act.title')}>
      <div className="no-print flow text">
        <p>{t('kit:act.lead')}</p>
        <p className="note gold">{t('kit:act.form')}</p>
      </div>
      <Ledger
        name="act"
        words={{ ...words, remove: t('kit:act.remove'), untitled: t('kit:act.untitled') }}
        desk={<Desk />}
      >
        <p className="small soft no-print" data-blank="">
          {t('kit:act.blank')}
        </p>
        <ActPaper />
      </Ledger>
    </KitPart>
  );
}

function Desk() {
  const { t } = useText();
  return (
    <>
      <div className="text no-print">
        <ActForm />
      </div>
      <p className="row go no-print">
        <button type="button" className="btn" data-print="">
          {t('kit:act.print')}
        </button>
        <button type="button" className="btn alt" data-docx={t('kit:act.file')}>
          {t('kit:act.docx')}
        </button>
      </p>
      <p className="small no-print" role="status" data-docx-said="" />
      <h3 className="no-print">{t('kit:act.previewOf')}</h3>
    </>
  );
}
