import { expect, test } from 'vitest';
import { protocolQuery } from '#app/elections/protocol/query.ts';
import { teachingSheets } from '#app/elections/protocol/teaching-sheets.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { protocolView } from '#app/views/labs/protocol/protocol-view.server.ts';
import { shippedLibrary } from '../library.ts';

const library = await shippedLibrary();
const texts = loadTexts();

const viewOf = (query: string, language: Language = 'en') =>
  protocolView(library, new URLSearchParams(query), { language, texts: texts[language] });

function addressOf(query: Readonly<Record<string, string | readonly string[]>>): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return new URLSearchParams(pairs).toString();
}

/** The part that was asked about, or a test that fails. */
function partOf<Part extends 'sheet' | 'table' | 'shares'>(query: string, part: Part) {
  const { asked } = viewOf(query);
  if (asked.part !== part) throw new Error(`${asked.part} was shown, not ${part}.`);
  return asked as Extract<typeof asked, { part: Part }>;
}

test.each(teachingSheets)('the sheet $id shows what is to be found on it, first of all', (sheet) => {
  const { shown } = partOf(addressOf(protocolQuery(sheet.figures)), 'sheet');
  const broken = shown?.checks.filter(({ state }) => state === 'broken') ?? [];
  expect(broken.map(({ relation }) => relation)).toEqual(sheet.broken);
  expect(shown?.checks.slice(0, broken.length)).toEqual(broken);
  for (const { messages, difference } of broken) {
    expect(messages.length).toBeGreaterThan(0);
    expect(difference).not.toBeNull();
  }
  expect(shown?.warnings).toHaveLength(sheet.warnings.length);
});

test('the numbers of the sheet stand in the relations', () => {
  const formulas = partOf('', 'sheet').shown?.checks.map(({ formula }) => formula);
  expect(formulas).toEqual([
    null,
    '1,880 = 1,084 + 42 + 754',
    '1,081 ≤ 1,084',
    '42 ≤ 42',
    '1,081 + 42 = 1,105 + 18',
    '1,105 = 601 + 299 + 156 + 49',
    '1,084 + 42 ≤ 1,842 + 23',
    '60.38 = 100 × (1,084 + 42) ÷ (1,842 + 23)',
  ]);
});

test('a blank line leaves its relations open, with a question mark in its place', () => {
  const { shown } = partOf('ballotsReceived=1800&issuedAtStation=1126&issuedOutside=0', 'sheet');
  const check = shown?.checks.find(({ relation }) => relation === 'ballots-received');
  expect(check).toMatchObject({ state: 'open', formula: '1,800 = 1,126 + 0 + ?' });
});

test('a letter among figures is refused at its line and kept', () => {
  const query = 'unusedCancelled=67З&party=A&votes=12&votes=many';
  const { faults } = viewOf(query);
  expect(faults).toEqual([
    { field: 'unusedCancelled', text: 'Unused ballots cancelled: Enter a number' },
    { field: 'votes-1', text: 'List 2: Enter a number' },
  ]);
  const { form, shown } = partOf(query, 'sheet');
  expect(shown).toBeNull();
  expect(form.figures.unusedCancelled).toBe('67З');
  expect(form.votes[1]).toEqual({ party: '', votes: 'many' });
});

test('shares of 38 and 64 per cent make 102, which no rounding explains', () => {
  expect(partOf('share=38%3B+64', 'shares').shown).toMatchObject({
    ...{ formula: '38 + 64 = 102', off: '+2', most: '1', status: 'unexplained' },
  });
  expect(partOf('share=32+68', 'shares').shown?.status).toBe('exact');
  expect(partOf('share=33.3+33.3+33.3', 'shares').shown).toMatchObject({ status: 'rounding', off: '−0.1' });
  expect(viewOf('share=38%3B+many').faults).toHaveLength(1);
  expect(viewOf('share=').faults).toEqual([]);
});

const line = '1842;23;1880;1084;42;754;1081;42;1105;18;49;60.38';

test('sheets are added up, and those that contradict themselves are named', () => {
  const table = `name;a;b\nNo 1;${line};601;299;156\nNo 2;${line};661;299;156\nNo 3;${line};601;299;156`;
  const { shown } = partOf(`table=${encodeURIComponent(table)}`, 'table');
  expect(shown).toMatchObject({ sheets: 3, broken: ['No 2'], comparison: null });
  expect(shown?.rows[0]).toMatchObject({ total: '5,526', gaps: 0 });
  expect(shown?.rows.at(-1)).toMatchObject({ title: 'List 3', total: '468' });
});

test('two sheets are compared line by line', () => {
  const table = `ours\t${line.replaceAll(';', '\t')}\t601\t299\t156\ntheirs\t${line.replaceAll(';', '\t')}\t661\t259\t136`;
  const { shown } = partOf(`table=${encodeURIComponent(table)}`, 'table');
  expect(shown?.comparison).toMatchObject({ names: ['ours', 'theirs'], findings: ['votes-moved'] });
  const moved = shown?.comparison?.rows.filter(({ same }) => !same);
  expect(moved?.map(({ difference }) => difference)).toEqual(['+60', '−40', '−20']);
});

test('the line that a sheet gives is a line of the table', () => {
  const { shown } = partOf('', 'sheet');
  const table = partOf(`table=${encodeURIComponent(shown?.line ?? '')}`, 'table');
  expect(table.shown?.broken).toEqual([]);
  expect(table.shown?.rows[0]?.total).toBe('1,842');
});

test('a cell that is no number is refused with its line', () => {
  const { faults } = viewOf(`table=${encodeURIComponent(`a;${line};1\nb;many;2`)}`);
  expect(faults).toEqual([{ field: 'table', text: 'Line 2, Voters on the list: Enter a number' }]);
});

test.each(languages)('every preset opens without a fault (%s)', (language) => {
  const { presets } = viewOf('', language);
  expect(presets.map(({ id }) => id)).toEqual(expect.arrayContaining(['fictional-station', 'sums-to-102']));
  for (const { href } of presets) {
    const view = viewOf(href.split('?')[1] ?? '', language);
    expect(view.faults).toEqual([]);
    expect(view.asked.shown).not.toBeNull();
  }
});
