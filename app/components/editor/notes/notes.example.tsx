import type { Example } from '../../catalogue/example.ts';
import { textsIn } from '../../catalogue/catalogue-texts.ts';
import { idleDesk, openSample } from '../sample-texts.ts';
import type { Trouble } from '../saving/saving.ts';
import { ProblemList } from './problem-list.tsx';
import { TroubleNote } from './trouble-note.tsx';

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
      const problem = { code: 'syntax', language, message, quoted: [] } as const;
      return (
        <ProblemList
          looked={{
            ...{ html: null, words: 1 },
            problems: [
              { ...problem, level: 'error', line: 12, where: 'text' },
              { ...problem, level: 'warning', line: null, where: 'front' },
            ],
          }}
          onGo={() => undefined}
        />
      );
    },
  },
];
