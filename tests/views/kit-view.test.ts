import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildLibrary } from '#app/content/library.ts';
import { readContent } from '#app/content/read/read-content.ts';
import { kitStages } from '#app/content/schema/kit.ts';
import { languages } from '#app/i18n/languages.ts';
import { kitView } from '#app/views/kit-view.server.ts';
import { instrument, provision, say, version } from './library.ts';

const { units } = await readContent(resolve('content'));
const ours = new Set(['kit', 'provision', 'instrument']);
const shipped = units
  .filter(({ kind }) => ours.has(kind))
  .map((unit) => ({ ...unit, revisionId: unit.hash }));
const library = buildLibrary(shipped);

test.for(languages)('%s: the whole day, every line with its rule and the day it was checked', (language) => {
  const { sheets, cards, rules } = kitView(library, language);
  expect(sheets).toHaveLength(kitStages.length);
  const lines = sheets.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
  expect(lines.length).toBe(sheets.reduce((sum, { count }) => sum + count, 0));
  for (const { citation } of [...lines, ...cards.flatMap(({ sentences }) => sentences)]) {
    expect(citation.article).not.toBe('');
    expect(citation.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  const told = new Set(rules.map(({ citation }) => citation.id));
  expect(lines.filter(({ citation }) => !told.has(citation.id))).toEqual([]);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
});

test('a line that rests on general knowledge says that it is not verified', () => {
  const lines = kitView(library, 'en').sheets.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
  const general = lines.filter(({ citation }) => citation.id === 'kz-elections-43-protocol');
  expect(general.length).toBeGreaterThan(0);
  expect(new Set(general.map(({ basis }) => basis))).toEqual(new Set(['unverified']));
});

test('a card speaks Kazakh and Russian; English is there for those who read English', () => {
  const spoken = (language: 'kk' | 'ru' | 'en') =>
    kitView(library, language).cards.map(({ sentences }) => sentences.map((one) => one.language).join(' '));
  for (const language of ['kk', 'ru'] as const) expect(new Set(spoken(language))).toEqual(new Set(['kk ru']));
  expect(new Set(spoken('en'))).toEqual(new Set(['kk ru en']));
  expect(kitView(library, 'kk').cards.every(({ sources }) => sources.length > 0)).toBe(true);
});

test('a card on a rule that is not verified says so, whatever its author wrote', () => {
  const unsure = provision('kz-one', 'kz', { versions: [version({ status: 'not-verified' })] });
  const right = { id: 'kit-right', part: 'right', order: 1, provision: 'kz-one', basis: 'law' };
  const values = [
    { kind: 'instrument', value: instrument('kz') },
    { kind: 'provision', value: unsure },
    { kind: 'kit', value: { ...right, when: say('when'), says: say('says') } },
  ] as const;
  const small = buildLibrary(
    values.map(({ kind, value }) => {
      const body = JSON.stringify(value);
      return { kind, key: value.id, body, hash: body, revisionId: body };
    }),
  );
  expect(kitView(small, 'kk').cards.map(({ unverified }) => unverified)).toEqual([true]);
});
