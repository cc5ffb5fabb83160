import type { Example } from '../../catalogue/example.ts';
import { openSamples } from '../sample-texts.ts';
import { LanguageBar } from './language-bar.tsx';
import { SavedWords } from './saved-words.tsx';
import { Toolbar } from './toolbar.tsx';

const nothing = () => undefined;

export const examples: Example[] = [
  {
    name: 'languages and tools',
    render: (language) => (
      <>
        <LanguageBar
          {...{ language, together: false, texts: openSamples(), onChoose: nothing, onTogether: nothing }}
        />
        <Toolbar field={() => null} components={{}} over="last" onInsert={nothing} onHelp={nothing} />
      </>
    ),
  },
  {
    name: 'not saved: no connection',
    render: () => (
      <SavedWords
        texts={openSamples('offline')}
        planned={8}

        looked={{ html: null, words: 905, problems: [] }}
      />
    ),
  },
];
