import { expect, test } from 'vitest';
import {
  insertionOf,
  missingOf,
  stepsOf,
  tableOf,
  type Filled,
} from '#app/components/editor/insert/insertion.ts';
import { componentNames, componentSpecs } from '#app/content/guard/components.ts';
import { inspectBody } from '#app/content/guard/inspect-body.ts';

const values: Record<string, string> = {
  ...{ title: 'A "quoted" & <odd> {title}', alt: 'Words', caption: 'Caption', who: 'CEC', when: '2021' },
  ...{ kind: '', from: '2001', to: '2021', src: 'media/plan.svg', name: 'seats' },
};

function filled(name: string): Filled {
  const entries = Object.entries(componentSpecs[name]?.attributes ?? {}).map(([key, spec]) => [
    key,
    spec.choices?.[0] ?? (spec.kind === 'sound' ? 'media/hall.mp3' : values[key] || 'some-id'),
  ]);
  const attributes = Object.fromEntries(entries) as Record<string, string>;
  if (name === 'Source') delete attributes.document;
  return { attributes, inside: 'words' };
}

function written(name: string): string {
  const spec = componentSpecs[name];
  if (!spec) throw new Error(name);
  const { Step, Position } = componentSpecs;
  const input = filled(name);
  if (name === 'Steps' && Step)
    return insertionOf(name, spec, { ...input, inside: stepsOf(Step, 'One\nTwo', '…') });
  if (name === 'Positions' && Position)
    return insertionOf(name, spec, {
      ...input,
      inside: insertionOf('Position', Position, filled('Position')),
    });
  if (name === 'DataTable') return insertionOf(name, spec, { ...input, inside: tableOf('A\nB|C', 2) });
  const text = insertionOf(name, spec, input);
  if (spec.inside === 'Steps') return `<Steps>\n\n${text}\n\n</Steps>`;
  if (spec.inside === 'Positions') return `<Positions>\n\n${text}\n\n</Positions>`;
  return spec.place === 'inline' ? `A ${text} here.` : text;
}

test.each(componentNames)('%s comes out of its form as the guard lets it in', (name) => {
  const { problems, outline } = inspectBody(`## Section\n\n${written(name)}\n`);
  expect(problems).toEqual([]);
  const found = outline.components.find((component) => component.name === name);
  if (found?.attributes.title)
    expect(found.attributes.title).toContain('A "quoted" & <odd> {title}'.slice(0, 1));
});

test('what is still missing is named', () => {
  const { Callout, Source, Term } = componentSpecs;
  if (!Callout || !Source || !Term) throw new Error('The components have other names.');
  const empty = { attributes: {}, inside: '' };
  expect(missingOf(Callout, empty)).toEqual(['kind']);
  expect(missingOf(Source, empty)).toEqual(['fact']);
  expect(missingOf(Term, empty)).toEqual(['id', 'inside']);
  expect(missingOf(Term, { attributes: { id: 'observer' }, inside: 'words' })).toEqual([]);
});
