import { expect, test } from 'vitest';
import { lessonParts, termsIn } from '#app/search/lesson-text.ts';

const body = `A story about **Aina**.

## Who reads

<Law id="house-rules-1" />

The <Term id="reader">reader</Term> sits, see [the rules](/law/house-rules-1).

<Callout kind="note" title="Mind this">

- [ ] Be *quiet*.
1. Sit down.

</Callout>

### Smaller

## Table

<DataTable caption="Visits">

| Year | Visits |
|---|---:|
| 2021 | 40 |

</DataTable>

Another <Term id="reader">reader</Term>, a <Term id="guest">guest</Term>.
`;

test('a lesson is read as its readers see it, section by section, with the anchors of the page', () => {
  expect(lessonParts(body)).toEqual({
    headings: ['Who reads', 'Table', 'Smaller'],
    parts: [
      { anchor: null, text: 'A story about Aina.' },
      { anchor: 's-1', text: 'The reader sits, see the rules. Mind this. Be quiet. Sit down. Smaller' },
      {
        anchor: 's-2',
        text: 'Visits. Year · Visits. 2021 · 40. Another reader, a guest.',
      },
    ],
  });
});

test('the terms of a lesson are named once each', () => {
  expect(termsIn(body)).toEqual(['reader', 'guest']);
});
