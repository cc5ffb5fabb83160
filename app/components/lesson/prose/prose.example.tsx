import { textsIn } from '../../catalogue/catalogue-texts.ts';
import type { Example } from '../../catalogue/example.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { Item, Numbered, Points, TextLink } from './prose.tsx';

export const examples: Example[] = [
  {
    name: 'paragraph, links, lists',
    render(language) {
      const { explanation, instrument, lesson, first, second } = textsIn(language);
      const items = [first, second].map((line) => <Item key={line}>{line}</Item>);
      return (
        <LessonFrame language={language}>
          <p>
            {explanation} <TextLink href="https://example.org/law">{instrument}</TextLink>{' '}
            <TextLink href="/glossary#observer">{lesson}</TextLink>
          </p>
          <Points>{items}</Points>
          <Numbered>{items}</Numbered>
        </LessonFrame>
      );
    },
  },
];
