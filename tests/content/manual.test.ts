import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { letterFaults } from '#app/content/check/check-letters.ts';
import { faultCodes } from '#app/content/fault-codes.ts';
import { componentNames } from '#app/content/guard/components.ts';
import { inspectBody } from '#app/content/guard/inspect-body.ts';
import { manualFile, readManuals } from '#app/content/manual/read-manuals.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { textsOf } from '../i18n/locale-files.ts';

const manuals = readManuals();
const read = (language: Language) => readFileSync(join('docs', manualFile(language)), 'utf8');
const examples = (text: string) =>
  [...text.matchAll(/```mdx\n([\s\S]*?)\n```/g)].map(([, example = '']) => example);
/** What is said in words: without samples and code. */
const wordsOf = (text: string) => text.replaceAll(/```[\s\S]*?```|`[^`\n]*`|\(authoring[^)]*\)/g, ' ');
const htmlOf = (language: Language) => {
  const { html, parts } = manuals[language];
  return [html, ...parts.flatMap((part) => [part.html, ...part.sections.map((section) => section.html)])].join('\n');
};
const anchorsOf = (language: Language) =>
  manuals[language].parts.map(({ id, sections }) => [id, ...sections.map((section) => section.id)]);

test.each(languages)('the manual (%s) has a cure for every code of the check, once', (language) => {
  const cured = [...read(language).matchAll(/^\| `([a-z-]+)` \| \S.*\|$/gm)].map(([, code]) => code);
  const known = cured.filter((code) => faultCodes.some((fault) => fault === code));
  expect(known.toSorted()).toEqual(faultCodes.toSorted());
});

test.each(languages)('the manual (%s) can be linked to at every code of the check', (language) => {
  const linked = [...htmlOf(language).matchAll(/ id="cure-([a-z-]+)"/g)].map(([, code]) => code);
  expect(linked.toSorted()).toEqual(faultCodes.toSorted());
});

test.each(languages)('the manual (%s) shows every component, and every example passes the guard', (language) => {
  const shown = new Set<string>();
  for (const example of examples(read(language))) {
    const { problems, outline } = inspectBody(example);
    expect(problems, example).toEqual([]);
    for (const { name } of outline.components) shown.add(name);
  }
  expect([...shown].toSorted()).toEqual(componentNames.toSorted());
});

test.each(languages)('the manual (%s) explains every component under an anchor of its own', (language) => {
  const components = manuals[language].parts.find(({ id }) => id === 'components');
  const explained = (components?.sections ?? []).flatMap(({ id, title }) => {
    const names = title.split(', ');
    expect(id).toBe(`component-${names[0]?.toLowerCase() ?? ''}`);
    return names;
  });
  expect(explained.toSorted()).toEqual(componentNames.toSorted());
});

test('the manuals have the same parts, the same anchors and the same samples in the same order', () => {
  const parts = ['start', 'lesson', 'components', 'questions', 'media', 'translation', 'review', 'cures', 'files'];
  expect(manuals.kk.parts.map(({ id }) => id)).toEqual(parts);
  const skeleton = (language: Language) => ({
    anchors: anchorsOf(language),
    rows: [...read(language).matchAll(/^\| (`[^`]+`) /gm)].map(([, name]) => name),
    lists: read(language).match(/^ *(?:-|\d+\.) /gm),
    components: examples(read(language)).flatMap((example) =>
      inspectBody(example).outline.components.map(({ name }) => name),
    ),
  });
  expect(skeleton('ru')).toEqual(skeleton('kk'));
  expect(skeleton('en')).toEqual(skeleton('kk'));
});

test.each(languages)('the manual (%s) leads to places that are there', (language) => {
  const there = new Set(anchorsOf(language).flat());
  const links = [...htmlOf(language).matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(9);
  const dead = links.filter((href) => !(href.startsWith('#') ? there.has(href.slice(1)) : /^\/(?:kk|ru|en)\/teach\/help$/.test(href)));
  expect(dead).toEqual([]);
});

/** Labels in bold are what stands on the page, letter by letter; a value that is filled in may be any. */
test.each(languages)('the manual (%s) calls buttons and fields as the pages do', (language) => {
  const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const texts = [...textsOf(language).values()];
  const filled = texts
    // Where little is said around a value, anything would pass.
    .filter((text) => text.includes('{{') && text.replaceAll(/\{\{[^}]*\}\}|\P{L}/gu, '').length > 8)
    .map((text) => new RegExp(`^${text.split(/\{\{[^}]*\}\}/).map(escaped).join('.+')}$`));
  const isLabel = (label: string) => texts.includes(label) || filled.some((pattern) => pattern.test(label));
  const labels = [...wordsOf(read(language)).matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = '']) => label);
  expect(labels.length).toBeGreaterThan(150);
  expect([...new Set(labels)].filter((label) => !isLabel(label))).toEqual([]);
});

test.each(languages)('the manual (%s) has no look-alike letters', (language) => {
  const faults = letterFaults(wordsOf(read(language)), language).filter(
    ({ word }) => !(language !== 'en' && (word === 'c' || word === 'H')),
  );
  expect(faults).toEqual([]);
});
