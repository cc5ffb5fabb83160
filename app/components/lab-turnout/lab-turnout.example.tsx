import type { Language } from '#app/i18n/languages.ts';
import type { TurnoutShown } from '#app/views/labs/turnout/turnout-shown.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { TurnoutForm } from './turnout-form.tsx';
import { TurnoutResult } from './turnout-result.tsx';
import { PairsTable, SourcesTable } from './turnout-tables.tsx';

function shown(language: Language): TurnoutShown {
  const { first, second, short, explanation } = textsIn(language);
  const source = { scope: short, counted: short, cautions: [explanation] };
  return {
    rows: [
      { ...source, id: 'one', who: first, kind: 'official', percent: '63,2 %', length: 63.2 },
      { ...source, id: 'two', who: second, kind: 'observers', percent: '36,2 %', length: 36.2 },
    ],
    ranges: [`${short}: 36,2 % – 63,2 %`],
    pairs: [{ names: `${first} — ${second}`, difference: '−27,0', obstacles: explanation }],
    notConcluded: ['which-is-right', 'intent', 'whole-country', 'average'],
    steps: [explanation],
    csv: '',
  };
}

export const examples: Example[] = [
  {
    name: 'sources, one refused',
    sheet: 6,
    render(language) {
      const { first, second, short, fault } = textsIn(language);
      const blank = { who: '', kind: '', scope: '', percent: '', counted: '', all: '', random: '' };
      const rows = [
        { ...blank, who: first, scope: short, percent: '63.2', folded: `1. ${first} · 63,2 %` },
        { ...blank, percent: 'many', folded: `2. ${second} · many` },
      ];
      return <TurnoutForm rows={rows} faults={[{ field: 'percent-1', text: fault, own: fault }]} />;
    },
  },
  {
    name: 'side by side',
    sheet: 5,
    render: (language) => (
      <div className="flow">
        <TurnoutResult shown={shown(language)} />
        <SourcesTable shown={shown(language)} />
        <PairsTable shown={shown(language)} />
      </div>
    ),
  },
];
