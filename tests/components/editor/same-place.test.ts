import { expect, test } from 'vitest';
import { componentAt, lineAt, sameInAll, samePlace } from '#app/components/editor/insert/same-place.ts';
import { block } from '#app/components/editor/text/marks.ts';
import { componentSpecs } from '#app/content/guard/components.ts';

const original = `Кіріспе.

## Бірінші

Абзац.

<Law id="kz-one" />

Тағы.

## Екінші

Соңы.
`;

const translation = `Вступление.

## Первое

Абзац.

Ещё.

## Второе

Конец.
`;

const law = '<Law id="kz-one" />';
const put = (into: string, at: number) => {
  const { from, to, insert } = block(into, { from: at, to: at }, law);
  return into.slice(0, from) + insert + into.slice(to);
};

test('a component is put into a translation where the original has it', () => {
  const found = componentAt(original, '<Law id="kz-one">', 1);
  expect(found?.text).toBe(law);
  const at = samePlace(original, found?.at ?? 0, translation);
  expect(lineAt(translation, at)).toBe(5);
  expect(put(translation, at)).toBe(translation.replace('Ещё.', `${law}\n\nЕщё.`));
});

test.each<[string, string, string, string]>([
  ['right below a heading', `## А\n\n${law}\n\nТекст.\n`, '## Б\n\nСлова.\n', `## Б\n\n${law}\n\nСлова.\n`],
  ['at the very beginning', `${law}\n\nТекст.\n`, 'Слова.\n', `${law}\n\nСлова.\n`],
  ['at the very end', `Текст.\n\n${law}\n`, 'Слова.\n', `Слова.\n\n${law}\n`],
  ['in a text that is shorter', `А.\n\nБ.\n\n${law}\n`, '## Одно\n\nВ.\n', `${law}\n\n## Одно\n\nВ.\n`],
  [
    'in a section that is not there yet',
    `## А\n\nА.\n\n## Б\n\nБ.\n\n${law}\n`,
    '## А\n\nА.\n',
    `## А\n\nА.\n\n${law}\n`,
  ],
  ['in an empty text', `А.\n\n${law}\n`, '', `${law}\n`],
])('the same place: %s', (_where, from, into, expected) => {
  expect(put(into, samePlace(from, from.indexOf(law), into))).toBe(expected);
});

test('the second of two equal components is found by its line', () => {
  const text = `${law}\n\nА.\n\n${law}\n`;
  expect(componentAt(text, '<Law id="kz-one">', 5)?.at).toBe(text.lastIndexOf(law));
  expect(componentAt(text, '<Law id="kz-two">', 1)).toBeNull();
});

test('only what has no words of a language is put in by itself', () => {
  const names = Object.entries(componentSpecs).flatMap(([name, spec]) => (sameInAll(spec) ? [name] : []));
  expect(names.toSorted()).toEqual(['Check', 'Lab', 'Law', 'Source', 'Timeline']);
});
