import type { Language } from '#app/i18n/languages.ts';
import type { SheetFormView } from '#app/views/labs/protocol/sheet-form.ts';
import type { SheetShown } from '#app/views/labs/protocol/sheet-shown.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { ProtocolForm } from './protocol-form.tsx';
import { SharesResult } from './shares-result.tsx';
import { SheetResult } from './sheet-result.tsx';
import { TableResult } from './table-result.tsx';

const form: SheetFormView = {
  figures: {
    ...{ votersOnList: '1842', votersSupplementary: '23', ballotsReceived: '1880', issuedAtStation: '1084' },
    ...{ issuedOutside: '42', unusedCancelled: '67З', inStationBox: '1089', inMobileBox: '42' },
    ...{ valid: '1113', invalid: '' },
  },
  votes: [{ party: 'A', votes: '609' }],
  againstAll: '49',
  turnoutPercent: '',
};

function sheet(language: Language): SheetShown {
  const { explanation, short } = textsIn(language);
  const part = (from: number, colour: number) => ({
    ...{ name: short, value: '1 084', from, length: 40, colour },
  });
  const check = { rule: short, formula: '1 089 ≤ 1 084', difference: null, messages: [] };
  return {
    ...{ broken: 1, open: 1, turnout: '60,38', csv: `${short};1`, line: '1;1842;23' },
    checks: [
      { ...check, relation: 'station-box', state: 'broken', difference: '5', messages: [explanation] },
      { ...check, relation: 'turnout', state: 'open', formula: '? = 100 × ?' },
      { ...check, relation: 'valid-sum', state: 'holds' },
    ],
    warnings: [explanation],
    ways: [
      { station: 'received', title: short, total: '1 880', parts: [part(0, 1)] },
      { station: 'boxes', title: short, total: '1 131', parts: [part(0, 1), part(40, 2)] },
    ],
  };
}

export const examples: Example[] = [
  {
    name: 'a sheet with a letter among its figures',
    sheet: 5,
    render: (language) => (
      <ProtocolForm
        asked={{ part: 'sheet', form, shown: null }}
        faults={[{ field: 'unusedCancelled', text: textsIn(language).fault }]}
      />
    ),
  },
  { name: 'relations', sheet: 6, render: (language) => <SheetResult shown={sheet(language)} /> },
  {
    name: 'many sheets',
    sheet: 7,
    render(language) {
      const { short } = textsIn(language);
      const rows = [{ title: short, first: '601', second: '661', difference: '+60', same: false }];
      return (
        <TableResult
          shown={{
            ...{ sheets: 2, turnout: '60,38', broken: ['2'], csv: `${short};1262` },
            rows: [{ title: short, total: '1 262', gaps: 1 }],
            comparison: { names: ['1', '2'], rows, findings: ['votes-moved'] },
          }}
        />
      );
    },
  },
  {
    name: 'shares that do not add up',
    sheet: 8,
    render: () => (
      <SharesResult
        shown={{
          ...{ formula: '38 + 64 = 102', sum: '102', off: '+2', most: '1', count: 2, whole: 98 },
          status: 'unexplained',
          parts: [
            { value: '38', from: 0, length: 37, colour: 1 },
            { value: '64', from: 37, length: 63, colour: 2 },
          ],
        }}
      />
    ),
  },
];
