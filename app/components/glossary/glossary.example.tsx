import { languages, type Language } from '#app/i18n/languages.ts';
import type { Letter } from '#app/views/glossary-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { Alphabet } from './alphabet.tsx';
import { GlossaryFilter } from './glossary-filter.tsx';
import { LetterSection } from './letter-section.tsx';
import { NoWords } from './no-words.tsx';

function letter(language: Language): Letter {
  const { letter: sign, lesson, explanation, article, instrument } = textsIn(language);
  const others = languages.filter((other) => other !== language);
  const term = {
    ...{ id: 'sample-term', word: lesson, definition: explanation },
    others: others.map((other) => ({ language: other, word: textsIn(other).lesson })),
    provision: { id: 'sample', article, instrument },
    lessons: [{ address: '#lesson', title: lesson }],
  };
  return { letter: sign, anchor: 'letter-1', terms: [term] };
}

export const examples: Example[] = [
  {
    name: 'letters',
    render: (language) => (
      <Alphabet letters={[letter(language), { ...letter(language), anchor: 'sample-term' }]} />
    ),
  },
  { name: 'narrowed', render: () => <GlossaryFilter view={{ query: 'бай', found: 7, total: 184 }} /> },
  { name: 'no such word', render: () => <NoWords /> },
  { name: 'a letter and its words', render: (language) => <LetterSection letter={letter(language)} /> },
];
