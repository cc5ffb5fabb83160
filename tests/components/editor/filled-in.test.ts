import { expect, test } from 'vitest';
import { filledIn } from '#app/components/editor/insert/filled-in.ts';
import { missingOf } from '#app/components/editor/insert/insertion.ts';
import { componentSpecs } from '#app/content/guard/components.ts';
import type { Material } from '#app/views/studio/lesson/material-view.server.ts';

const picture = (name: string, alt?: string) => ({
  ...{ id: `media/${name}`, label: name, says: '', also: '' },
  ...(alt === undefined ? {} : { alt }),
});
const none = { provision: [], term: [], fact: [], document: [], question: [], dataset: [], preset: [] };
const media = [picture('box.webp', 'A ballot box'), picture('hall.webp', 'A hall'), picture('plan.svg')];
const sound = [picture('hall.mp3', 'The hall is opened')];
const material: Material = { ...none, media, sound };
const pick = (attributes: Record<string, string>, value: string) =>
  filledIn(attributes, { field: 'src', value }, material);

test('a picture brings its words; another one brings its own', () => {
  const first = pick({}, 'media/box.webp');
  expect(first).toEqual({ src: 'media/box.webp', alt: 'A ballot box' });
  expect(pick(first, 'media/hall.webp').alt).toBe('A hall');
  expect(pick(first, 'media/plan.svg').alt).toBe('');
});

test('a sound brings its caption', () => {
  expect(pick({}, 'media/hall.mp3')).toEqual({ src: 'media/hall.mp3', caption: 'The hall is opened' });
  expect(pick({ caption: 'My words' }, 'media/hall.mp3').caption).toBe('My words');
});

test('words that were typed stay', () => {
  expect(pick({ src: 'media/box.webp', alt: 'My words' }, 'media/hall.webp').alt).toBe('My words');
  expect(filledIn({ alt: 'x' }, { field: 'caption', value: 'c' }, 'failed')).toEqual({
    alt: 'x',
    caption: 'c',
  });
});

test('a picture without words for those who do not see it cannot be put in', () => {
  const { Figure } = componentSpecs;
  if (!Figure) throw new Error('There is no Figure.');
  const lacking = (alt: string) =>
    missingOf(Figure, { attributes: { src: 'media/plan.svg', alt }, inside: '' });
  expect(lacking('  ')).toEqual(['alt']);
  expect(lacking('A plan')).toEqual([]);
});
