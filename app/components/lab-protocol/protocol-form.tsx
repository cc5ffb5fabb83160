import type { ReactNode } from 'react';
import { useText } from '#app/i18n/use-text.ts';
import type { LabFault } from '#app/views/labs/lab-form.ts';
import type { ProtocolPart } from '#app/views/labs/protocol/protocol-view.server.ts';
import { LabForm } from '../lab-frame/lab-form.tsx';
import { PartLinks } from './part-links.tsx';
import { SharesFields, TableFields } from './plain-fields.tsx';
import { SheetFields } from './sheet-fields.tsx';

interface Props {
  asked: ProtocolPart;
  faults: LabFault[];
}

/** The figures to check: a sheet, a table of sheets, or shares. A plain form; what it says is the address. */
export function ProtocolForm({ asked, faults }: Props) {
  const { t } = useText();
  const faultOf = (field: string) => {
    const found = faults.find((fault) => fault.field === field);
    return found?.own ?? found?.text;
  };
  return (
    <LabForm lab="protocol" title={t('labs:settings')} faults={faults} script="live">
      <PartLinks here={asked.part} />
      {fieldsOf(asked, faultOf)}
      <p className="small soft">{t('sheet:kept')}</p>
    </LabForm>
  );
}

function fieldsOf(asked: ProtocolPart, faultOf: (field: string) => string | undefined): ReactNode {
  switch (asked.part) {
    case 'sheet':
      return <SheetFields form={asked.form} faultOf={faultOf} />;
    case 'table':
      return <TableFields typed={asked.typed} fault={faultOf('table')} />;
    case 'shares':
      return <SharesFields typed={asked.typed} fault={faultOf('share')} />;
  }
}
