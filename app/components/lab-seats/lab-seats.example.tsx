import { allocateSeats } from '#app/elections/seats/allocate.ts';
import type { SeatsInput } from '#app/elections/seats/types.ts';
import type { Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { seatsShown } from '#app/views/labs/seats-shown.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { SeatRules } from './seat-rules.tsx';
import { SeatsForm } from './seats-form.tsx';
import { SeatsResult } from './seats-result.tsx';
import { Awards, Remainders, SeatsTable } from './seats-table.tsx';

function inputOf(language: Language, votes: readonly number[], method: SeatsInput['method']): SeatsInput {
  const { first, second, who } = textsIn(language);
  const names = [first, second, who];
  return {
    ...{ method, seats: 7, threshold: null, singlePartyRule: 'none', participants: null, validVotes: null },
    parties: votes.map((count, at) => ({ id: `p${at}`, name: names[at] ?? '', votes: count })),
  };
}

interface Counted {
  language: Language;
  votes: readonly number[];
  method: SeatsInput['method'];
}

function Result({ language, votes, method }: Counted) {
  const { t } = useText();
  const input = inputOf(language, votes, method);
  const shown = seatsShown(input, allocateSeats(input), { language, t });
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

export const examples: Example[] = [
  {
    name: 'seats by remainders',
    render: (language) => (
      <Result language={language} votes={[510, 340, 150]} method="hare-largest-remainder" />
    ),
  },
  {
    name: 'a tie',
    render: (language) => <Result language={language} votes={[100, 100]} method="dhondt" />,
  },
  {
    name: 'a form to mend',
    render: (language) => (
      <SeatsForm form={form} faults={[{ field: 'threshold', text: textsIn(language).summary }]} />
    ),
  },
  {
    name: 'rules',
    render: () => (
      <SeatRules
        rules={[
          ...[{ id: 'kz-2021', state: 'past-law', href: '#rules' } as const].map(rule),
          ...[{ id: 'kz-kurultai-2026', state: 'not-verified', href: null } as const].map(rule),
        ]}
      />
    ),
  },
];

function rule<T extends object>(known: T) {
  return { ...known, from: null, until: null, provision: 'kz-elections-97-1-threshold' };
}
