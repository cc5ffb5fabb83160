import type { Language } from '#app/i18n/languages.ts';
import type { SeatsRow, SeatsShown } from '#app/views/labs/seats-shown.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { SeatRules } from './seat-rules.tsx';
import { SeatsForm } from './seats-form.tsx';
import { SeatsResult } from './seats-result.tsx';
import { Awards, Remainders, SeatsTable } from './seats-table.tsx';

function rowsIn(language: Language): SeatsRow[] {
  const { first, second, who } = textsIn(language);
  const row = { passes: true, admitted: false, share: '50 %', quotient: '2,4', whole: '2', remainder: '0,4' };
  const nothing = { quotient: '', whole: '', remainder: '', remainderLength: null, rank: null, extra: null };
  return [
    {
      ...row,
      id: 'a',
      name: first,
      colour: 1,
      votes: '510',
      remainderLength: 40,
      rank: 2,
      extra: 'no',
      seats: 2,
    },
    {
      ...row,
      id: 'b',
      name: second,
      colour: 2,
      votes: '340',
      remainderLength: 80,
      rank: 1,
      extra: 'yes',
      seats: 2,
    },
    { ...row, ...nothing, id: 'c', name: who, colour: 0, votes: '15', passes: false, seats: 0 },
  ];
}

function shownIn(language: Language, status: SeatsShown['status']): SeatsShown {
  const rows = rowsIn(language);
  const points = [40, 110, 210, 280].map((x, at) => ({ x, y: at % 3 ? 60 : 140, colour: at < 2 ? 1 : 2 }));
  const names = rows.map(({ name }) => name);
  return {
    ...{ status, headline: '2 – 2', rows, steps: [], csv: '', drawing: { points, radius: 8 } },
    tie: status === 'tie' ? { parties: names.slice(0, 2), seatsAtStake: 1 } : null,
    awards: names.map((name, at) => ({ seat: at + 1, name, quotient: '255,0', tied: at === 2 })),
  };
}

function Result({ shown }: { shown: SeatsShown }) {
  return (
    <div className="flow">
      <SeatsResult shown={shown} />
      <SeatsTable rows={shown.rows} />
      <Remainders rows={shown.rows} />
      <Awards awards={shown.awards} />
    </div>
  );
}

const form = {
  ...{ seats: '98', method: 'dhondt', threshold: 'x', base: 'valid', single: 'none' },
  ...{ participants: '', valid: '', rows: [{ id: '', name: '', votes: '12' }] },
};

const rule = { from: null, until: null, provision: 'kz-elections-97-1-threshold' };

export const examples: Example[] = [
  { name: 'seats by remainders', render: (language) => <Result shown={shownIn(language, 'allocated')} /> },
  { name: 'a tie', sheet: 2, render: (language) => <SeatsResult shown={shownIn(language, 'tie')} /> },
  {
    name: 'a form to mend',
    sheet: 4,
    render: (language) => (
      <SeatsForm form={form} faults={[{ field: 'threshold', text: textsIn(language).summary }]} />
    ),
  },
  {
    name: 'rules',
    render: () => (
      <SeatRules
        rules={[
          { ...rule, id: 'kz-2021', state: 'past-law', href: '#rules' },
          { ...rule, id: 'kz-kurultai-2026', state: 'not-verified', href: null },
        ]}
      />
    ),
  },
];
