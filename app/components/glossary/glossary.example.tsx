import { languages, type Language } from '#app/i18n/languages.ts';
import type { Letter } from '#app/views/glossary-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { Alphabet } from './alphabet.tsx';
import { LetterSection } from './letter-section.tsx';

function letter(language: Language): Letter {
  const { letter: sign, lesson, explanation, article, instrument } = textsIn(language);
  const others = languages.filter((other) => other !== language);
  const term = {
    ...{ id: 'sample-term', word: lesson, definition: explanation },
    others: others.map((other) => ({ language: other, word: textsIn(other).lesson })),
    provision: { id: 'sample', article, instrument },
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
  { name: 'a letter and its words', render: (language) => <LetterSection letter={letter(language)} /> },
];
