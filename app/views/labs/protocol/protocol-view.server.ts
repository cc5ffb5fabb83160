import type { i18n } from 'i18next';
import { citations, type Citation } from '#app/content/citations.ts';
import type { Library } from '#app/content/library.ts';
import type { Fault } from '#app/elections/input/fault.ts';
import { readProtocolInput } from '#app/elections/protocol/input.ts';
import { protocolFromQuery } from '#app/elections/protocol/query.ts';
import type { Language } from '#app/i18n/languages.ts';
import { fieldsOf, presetLinks, type LabFault, type PresetLink } from '../lab-form.ts';
import { sheetFormOf, sheetPlace, type SheetFormView } from './sheet-form.ts';
import { sheetShown, type SheetShown } from './sheet-shown.ts';
import { readTable } from './sheets-table.ts';
import { readShares, sharesShown, type SharesShown } from './shares-shown.ts';
import { tableShown, type TableShown } from './table-shown.ts';

/** One sheet, many sheets, or shares of one whole: what the address asks about. */
export type ProtocolPart =
  | { part: 'sheet'; form: SheetFormView; shown: SheetShown | null }
  | { part: 'table'; typed: string; shown: TableShown | null }
  | { part: 'shares'; typed: string; shown: SharesShown | null };

export interface ProtocolView {
  asked: ProtocolPart;
  faults: LabFault[];
  presets: PresetLink[];
  law: Citation[];
}

interface Around {
  language: Language;
  texts: i18n;
}

const mostFaults = 20;

/** The protocol lab of an address; without fields in it, a fictional sheet. */
export function protocolView(library: Library, search: URLSearchParams, around: Around): ProtocolView {
  const { language } = around;
  return {
    ...partOf(library, search, around),
    presets: presetLinks(library, 'protocol', language),
    law: citations(
      library,
      ['kz-elections-43-protocol', 'kz-elections-43-count', 'kz-cec-forms-2022'],
      language,
    ),
  };
}

function partOf(
  library: Library,
  search: URLSearchParams,
  around: Around,
): Pick<ProtocolView, 'asked' | 'faults'> {
  if (search.has('table')) return tablePart(search.get('table') ?? '', around);
  if (search.has('share')) return sharesPart(search.getAll('share'), around);
  const { fields } = fieldsOf(search, { library, preset: 'fictional-station', language: around.language });
  return sheetPart(fields, around);
}

function sheetPart(
  fields: URLSearchParams,
  { language, texts: { t } }: Around,
): Pick<ProtocolView, 'asked' | 'faults'> {
  const { raw, rows } = protocolFromQuery(fields);
  const read = readProtocolInput(raw, 'allowed');
  const faults = read.ok ? [] : read.faults.slice(0, mostFaults);
  return {
    asked: {
      part: 'sheet',
      form: sheetFormOf(fields),
      shown: read.ok ? sheetShown(read.input, { language, t }) : null,
    },
    faults: faults.map((fault) => {
      const { id, line, row } = sheetPlace(fault, rows.votes ?? []);
      const place = line === 'votes' ? t('sheet:list', { name: row + 1 }) : t(`protocol:field.${line}`);
      return {
        field: id,
        text: t('sheet:fault', { place, text: t(`faults:${fault.code}`, { ...fault.params }) }),
      };
    }),
  };
}

/** Which line of the sheet a fault means, and what is wrong there. */
function said(fault: Fault, rows: readonly number[], t: i18n['t']): { place: string; text: string } {
  const { line, row } = sheetPlace(fault, rows);
  const place = line === 'votes' ? t('sheet:list', { name: row + 1 }) : t(`protocol:field.${line}`);
  return { place, text: t(`faults:${fault.code}`, { ...fault.params }) };
}

function tablePart(
  typed: string,
  { language, texts: { t } }: Around,
): Pick<ProtocolView, 'asked' | 'faults'> {
  // An empty table is where one begins, not a fault.
  if (typed.trim() === '') return { asked: { part: 'table', typed: '', shown: null }, faults: [] };
  const read = readTable(typed);
  return {
    asked: { part: 'table', typed, shown: read.ok ? tableShown(read.sheets, { language, t }) : null },
    faults: read.ok
      ? []
      : read.faults.slice(0, mostFaults).map(({ line, fault }) => {
          return { field: 'table', text: t('sheet:lineFault', { line, ...said(fault, [], t) }) };
        }),
  };
}

function sharesPart(
  typed: string[],
  { language, texts: { t } }: Around,
): Pick<ProtocolView, 'asked' | 'faults'> {
  const text = typed.join('; ');
  if (text.trim() === '') return { asked: { part: 'shares', typed: '', shown: null }, faults: [] };
  const read = readShares(typed);
  return {
    asked: { part: 'shares', typed: text, shown: read.ok ? sharesShown(read.percents, language) : null },
    faults: read.ok ? [] : [{ field: 'share', text: t('sheet:shares.fault') }],
  };
}
