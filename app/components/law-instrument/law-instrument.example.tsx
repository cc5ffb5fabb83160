import type { Example } from '../catalogue/example.ts';
import { citation, instrumentView } from '../catalogue/samples.ts';
import { InstrumentFacts } from './instrument-facts.tsx';
import { LawInstrument } from './law-instrument.tsx';

export const examples: Example[] = [
  {
    name: 'a law whose text of today is not verified',
    render(language) {
      const row = { knownAsOf: '2023-02-28', confidence: 'found', asOf: null } as const;
      const provisions = [
        { ...citation(language), ...row },
        { ...citation(language, 'not-verified'), ...row, knownAsOf: null, confidence: 'general' as const },
      ];
      return (
        <LawInstrument
          group={{ ...instrumentView(language), id: 'sample-instrument', provisions }}
          on={null}
          open={false}
        />
      );
    },
  },
  {
    name: 'history',
    render: (language) => <InstrumentFacts instrument={instrumentView(language, 'historic')} />,
  },
];
