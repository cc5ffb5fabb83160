import type { Example } from '../../catalogue/example.ts';
import { textsIn } from '../../catalogue/catalogue-texts.ts';
import { idleDesk, openSample } from '../sample-texts.ts';
import type { Trouble } from '../saving/saving.ts';
import { TroubleNote } from './trouble-note.tsx';
import { WhatToMend } from './what-to-mend.tsx';

const troubles: Trouble[] = ['signed-out', 'held', 'newer', 'too-big', 'not-yours'];

export const examples: Example[] = [
  ...troubles.map((trouble) => ({
    name: trouble,
    render: (language: Parameters<Example['render']>[0]) => (
      <TroubleNote
        desk={idleDesk}
        language={language}
        open={openSample(language, trouble)}
        onTaken={() => undefined}
      />
    ),
  })),
  {
    name: 'what to mend',
    render(language) {
      const { explanation: message } = textsIn(language);
      const target = { kind: 'lesson', language } as const;
      const problem = { code: 'syntax', target, message, quoted: [] } as const;
      return (
        <WhatToMend
          looked={{
            ...{ html: null, words: 1 },
            problems: [
              { ...problem, level: 'error', line: 12 },
              { ...problem, level: 'warning', line: 0 },
            ],
          }}
          href={() => null}
          onGo={() => undefined}
          onAdd={() => null}
        />
      );
    },
  },
];
