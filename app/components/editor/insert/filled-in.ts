import type { Material } from '#app/views/studio/lesson/material-view.server.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * The fields of a component after one was filled in. A picture brings the words that were given to it as its
 * description, a sound as its caption, unless others were typed.
 */
export function filledIn(
  attributes: Attributes,
  { field, value }: { field: string; value: string },
  material: Material | 'failed' | null,
): Attributes {
  const filled = { ...attributes, [field]: value };
  if (field !== 'src' || material === null || material === 'failed') return filled;
  const { media, sound } = material;
  const into = sound.some(({ id }) => id === value) ? 'caption' : 'alt';
  const altOf = (file: string | undefined) => [...media, ...sound].find(({ id }) => id === file)?.alt ?? '';
  const typed = attributes[into] ?? '';
  return typed === '' || typed === altOf(attributes.src) ? { ...filled, [into]: altOf(value) } : filled;
}
