import type { Material } from '#app/views/studio/lesson/material-view.server.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * The fields of a component after one was filled in. A picture brings the words that were given to it, unless others
 * were typed.
 */
export function filledIn(
  attributes: Attributes,
  { field, value }: { field: string; value: string },
  material: Material | 'failed' | null,
): Attributes {
  const filled = { ...attributes, [field]: value };
  if (field !== 'src' || material === null || material === 'failed') return filled;
  const altOf = (file: string | undefined) => material.media.find(({ id }) => id === file)?.alt ?? '';
  const typed = attributes.alt ?? '';
  return typed === '' || typed === altOf(attributes.src) ? { ...filled, alt: altOf(value) } : filled;
}
