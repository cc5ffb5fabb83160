import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { letterFaults } from '#app/content/check/check-letters.ts';
import { faultCodes } from '#app/content/fault-codes.ts';
import { componentNames } from '#app/content/guard/components.ts';
import { inspectBody } from '#app/content/guard/inspect-body.ts';

const manuals = [
  ['en', 'docs/authoring.md'],
  ['ru', 'docs/authoring.ru.md'],
  ['kk', 'docs/authoring.kk.md'],
] as const;

const read = (file: string) => readFileSync(file, 'utf8');
const examples = (text: string) => [...text.matchAll(/```mdx\n([\s\S]*?)\n```/g)].map(([, example = '']) => example);

test.each(manuals)('the manual (%s) has a cure for every code of the check, once', (_language, file) => {
  const cured = [...read(file).matchAll(/^\| `([a-z-]+)` \| \S.*\|$/gm)].map(([, code]) => code);
  const known = cured.filter((code) => faultCodes.some((fault) => fault === code));
  expect(known.toSorted()).toEqual(faultCodes.toSorted());
});

test.each(manuals)('the manual (%s) shows every component, and every example passes the guard', (_language, file) => {
  const shown = new Set<string>();
  for (const example of examples(read(file))) {
    const { problems, outline } = inspectBody(example);
    expect(problems, example).toEqual([]);
    for (const { name } of outline.components) shown.add(name);
  }
  expect([...shown].toSorted()).toEqual(componentNames.toSorted());
});

test('the manuals have the same parts in the same order', () => {
  const [first, ...others] = manuals.map(([, file]) => {
    const text = read(file);
    const headings = [...text.matchAll(/^(#+) /gm)].map(([, level]) => level);
    const names = [...text.matchAll(/^\| (`[^`]+`) /gm)].map(([, name]) => name);
    const components = examples(text).flatMap((example) => inspectBody(example).outline.components.map(({ name }) => name));
    return { headings, names, components };
  });
  for (const other of others) expect(other).toEqual(first);
});

test.each(manuals)('the manual (%s) has no look-alike letters', (language, file) => {
  const words = read(file).replaceAll(/```[\s\S]*?```|`[^`\n]*`|\(authoring[^)]*\)/g, ' ');
  const faults = letterFaults(words, language).filter(({ word }) => !(word === 'c' && language !== 'en'));
  expect(faults).toEqual([]);
});
