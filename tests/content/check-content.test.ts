import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '#app/content/check/check-content.ts';
import { isFormOf } from '#app/content/check/check-terms.ts';
import { letterFaults } from '#app/content/check/check-letters.ts';
import { numbersIn } from '#app/content/check/check-languages.ts';
import { closeCompiler } from '#app/content/compile/lesson-worker.ts';
import { faultCodes, faultLevel, type FaultCode } from '#app/content/fault-codes.ts';
import { contentFolder, files, temporaryFolder, type ContentFolder } from './content-folder.ts';

const now = new Date('2026-11-22T10:00:00Z');

afterAll(closeCompiler);

test('the small valid library has no fault', async () => {
  expect(await checkContent(contentFolder().dir, { now })).toEqual({
    ...{ courses: 1, lessons: 2, questions: 4, problems: [] },
  });
});

/** Puts words at the end of a lesson, in all three languages unless told. */
function append(folder: ContentFolder, words: string, names: readonly string[] = [files.kk, files.ru, files.en]) {
  for (const name of names) folder.write(name, `${folder.read(name)}\n${words}\n`);
}

type Break = (folder: ContentFolder) => void;

const add =
  (words: string): Break =>
  (folder) =>
    append(folder, words);
const edit =
  (file: string, from: string, to: string): Break =>
  (folder) =>
    folder.edit(file, from, to);

const optionB = `    - id: b
      text: { kk: "Қатты", ru: "Громко", en: "Loudly" }`;

const named = (words: string) => `{ kk: "${words}", ru: "${words}", en: "${words}" }`;
const visits = `id: visits
title: ${named('1')}
note: ${named('2')}
asOf: "2021"
tier: official-figure
facts: [visits-2021]
unit: ${named('3')}
decimals: 0
columns: [{ id: people, label: ${named('4')} }]
rows: [{ id: morning, label: ${named('5')}, values: { people: 40 } }]
`;
const hall = `- { id: hall, lab: seats, title: ${named('1')}, note: ${named('2')}, facts: [], query: { seats: "3" } }\n`;
const opening = `- { id: opening, date: "1999", text: ${named('1')}, basis: quoted, provisions: [gone], instruments: [] }\n`;

const secondVersion = `      checkedOn: "2026-11-01"
    - from: "2026-01-01"
      until: null
      knownAsOf: null
      status: as-known
      text: { kk: "Залда сөйлемейді.", ru: "В зале молчат.", en: "People keep silent in the room." }
      sources: []
      confidence: found
      checkedOn: "2026-11-01"
- id: old-rules-9`;

const faults: [FaultCode, string, Break, string][] = [
  ['file-missing', 'a lesson without its English file', (f) => f.remove(files.en), files.en],
  ['file-missing', 'a course without course.yaml', (f) => f.write('courses/empty/media/a.txt', ''), 'courses/empty/course.yaml'],
  ['folder-missing', 'a listed lesson without a folder', edit(files.course, 'folder: 02-second-look', 'folder: 02-third-look'), files.course],
  ['folder-unlisted', 'a folder nobody lists', (f) => f.write('courses/reading-room/09-lost/kk.mdx', 'x'), 'courses/reading-room/09-lost'],
  ['front-matter', 'JavaScript front matter', (f) => f.write(files.kk, f.read(files.kk).replace('---', '---js')), files.kk],
  ['front-matter', 'an unknown key', edit(files.kk, 'summary:', 'author: me\nsummary:'), files.kk],
  ['id-duplicate', 'a question twice', edit(files.questions, 'q-reading-room-102', 'q-reading-room-101'), files.questions],
  ['id-duplicate', 'two options of one name', edit(files.questions, '    - id: b\n', '    - id: a\n'), files.questions],
  ['id-duplicate', 'a lesson twice', edit(files.course, 'id: les-second-look', 'id: les-first-steps'), files.course],
  ['law-date-missing', 'a lesson without the day of checking', edit(files.kk, 'lawCheckedOn: 2026-11-01\n', ''), files.kk],
  ['law-date-missing', 'a provision without the day of checking', edit(files.law, '      checkedOn: "2026-11-01"\n', ''), files.law],
  ['schema', 'a misspelt key', edit(files.course, 'audience:', 'audiense:'), files.course],
  ['schema', 'a text missing in one language', edit('glossary.yaml', ', en: "reader"', ''), 'glossary.yaml'],
  ['schema', 'two items to put in order', edit(files.questions, '    - { id: c, text: { kk: "Оқу", ru: "Читать", en: "Read" } }\n', ''), files.questions],
  ['schema', 'a register that is no list', (f) => f.write('glossary.yaml', 'id: reader\n'), 'glossary.yaml'],
  ['yaml-syntax', 'a bracket that is not closed', edit(files.questions, 'use: [practice]', 'use: [practice'), files.questions],
  ['yaml-syntax', 'an alias', edit(files.course, 'order: 1', 'order: *one'), files.course],
  ['attribute-missing', 'a law note without id', add('<Law />'), files.kk],
  ['attribute-repeated', 'an id twice', add('<Law id="house-rules-1" id="house-rules-1" />'), files.kk],
  ['attribute-unknown', 'an attribute that is not there', add('<Law id="house-rules-1" colour="red" />'), files.kk],
  ['attribute-value', 'a picture without description', edit(files.kk, 'alt="Сөре сызбасы"', 'alt=""'), files.kk],
  ['body-too-big', 'a text of 80 KB', add('word '.repeat(16_000)), files.kk],
  ['byte-order-mark', 'an invisible mark', add('\uFEFFtext'), files.kk],
  ['code-expression', 'curly brackets', add('{1 + 1}'), files.kk],
  ['code-import-export', 'an import', add('import a from "a"'), files.kk],
  ['component-closed-wrongly', 'a callout left open', add('<Callout kind="note">\n\nwords'), files.kk],
  ['component-content', 'steps without steps', add('<Steps>\n\nwords\n\n</Steps>'), files.kk],
  ['component-inline', 'a law note within a line', add('words <Law id="house-rules-1" /> words'), files.kk],
  ['component-misplaced', 'a question inside a card', add('<Card title="a">\n\n<Check id="q-reading-room-101" />\n\n</Card>'), files.kk],
  ['component-unknown', 'a component that is not there', add('<Video src="a" />'), files.kk],
  ['heading-level', 'a heading of the first level', add('# a'), files.kk],
  ['html-comment', 'a comment', add('<!-- a -->'), files.kk],
  ['html-tag', 'a script', add('<script>a</script>'), files.kk],
  ['image-bare', 'a picture outside Figure', add('![a](media/shelf.svg)'), files.kk],
  ['less-than', '"<" before a digit', add('<5'), files.kk],
  ['link-http', 'a link with http', add('[a](http://example.org)'), files.kk],
  ['link-refused', 'a link to a script', add('[a](javascript:a)'), files.kk],
  ['markdown-refused', 'a block of code', add('```\na\n```'), files.kk],
  ['starts-with-dashes', 'a second front matter', (f) => f.write(files.kk, f.read(files.kk).replace('\n---\n', '\n---\n---\n')), files.kk],
  ['syntax', 'a component without end', add('<Law id="house-rules-1"'), files.kk],
  ['too-deep', 'forty quotations inside one another', add(`${'> '.repeat(40)}a`), files.kk],
  ['check-exam-question', 'an exam question shown as practice', add('<Check id="q-reading-room-102" />'), files.kk],
  ['exam-pool', 'more drawn than there is', edit(files.course, 'lesson: les-first-steps, count: 1', 'lesson: les-first-steps, count: 3'), files.course],
  ['figure-missing', 'a sound that is not there', add('<Sound src="media/gone.mp3" caption="a">\n\nwords\n\n</Sound>'), files.kk],
  ['attribute-missing', 'a sound without caption', add('<Sound src="media/gone.mp3">\n\nwords\n\n</Sound>'), files.kk],
  ['component-content', 'a sound without its words', add('<Sound src="media/gone.mp3" caption="a">\n\n</Sound>'), files.kk],
  ['figure-missing', 'a picture that is not there', (f) => f.remove('courses/reading-room/media/shelf.svg'), files.kk],
  ['law-date-future', 'a lesson checked tomorrow', edit(files.kk, 'lawCheckedOn: 2026-11-01', 'lawCheckedOn: 2026-11-23'), files.kk],
  ['law-date-future', 'a provision checked next year', edit(files.law, 'checkedOn: "2026-11-01"', 'checkedOn: "2027-01-01"'), files.law],
  ['link-unknown', 'a page that is not there', add('[a](/courses/reading-room/third-look)'), files.kk],
  ['link-unknown', 'a link with the language in it', add('[a](/kk/glossary)'), files.kk],
  ['question-single-key', 'no right answer', edit(files.questions, '      correct: true\n      text: { kk: "Ақырын"', '      text: { kk: "Ақырын"'), files.questions],
  ['question-single-key', 'two right answers', edit(files.questions, optionB, optionB.replace('- id: b', '- id: b\n      correct: true')), files.questions],
  ['question-multiple-key', 'one right answer of several', edit(files.questions, '      correct: true\n      text: { kk: "Жарық"', '      text: { kk: "Жарық"'), files.questions],
  ['question-multiple-key', 'no wrong answer', edit(files.questions, '    - id: c\n      text: { kk: "Дабыл"', '    - id: c\n      correct: true\n      text: { kk: "Дабыл"'), files.questions],
  ['question-option-twice', 'two options that read the same', edit(files.questions, 'en: "Loudly"', 'en: "softly"'), files.questions],
  ['question-option-twice', 'two items that read the same', edit(files.questions, 'en: "Sit down"', 'en: "Come in"'), files.questions],
  ['question-rights-twice', 'two right sides that read the same', edit(files.questions, 'ru: "закрыто"', 'ru: "открыто"'), files.questions],
  ['question-unsupported', 'a question without law or fact', edit(files.questions, 'provisions: [house-rules-1]', 'provisions: []'), files.questions],
  ['unknown-dataset', 'a chart of lost figures', add('<Chart data="visits" kind="bars" alt="a" />'), files.kk],
  ['unknown-preset', 'a lab with lost figures', add('<Lab name="seats" preset="hall" />'), files.kk],
  ['unknown-preset', 'a lab with the figures of another lab', (f) => {
    f.write('datasets/presets.yaml', hall);
    append(f, '<Lab name="quota" preset="hall" />');
  }, files.kk],
  ['unknown-fact', 'a table of figures on a lost fact', (f) => f.write('datasets/visits.yaml', visits.replace('visits-2021', 'visits-1921')), 'datasets/visits.yaml'],
  ['unknown-provision', 'an event on a lost provision', (f) => f.write('timeline.yaml', opening), 'timeline.yaml'],
  ['schema', 'a row with a figure of no column', (f) => f.write('datasets/visits.yaml', visits.replace('{ people: 40 }', '{ books: 40 }')), 'datasets/visits.yaml'],
  ['unknown-course', 'a programme with a lost course', edit('programmes/readers.yaml', 'crs-reading-room', 'crs-reading-hall'), 'programmes/readers.yaml'],
  ['unknown-document', 'a fact without its document', edit('sources.yaml', 'document: doc-yearbook', 'document: doc-diary'), 'sources.yaml'],
  ['unknown-document', 'a source without its document', edit(files.kk, 'document="doc-yearbook"', 'document="doc-diary"'), files.kk],
  ['unknown-fact', 'a source without its fact', edit(files.kk, 'fact="visits-2021"', 'fact="visits-2022"'), files.kk],
  ['unknown-fact', 'a question on a lost fact', edit(files.questions, 'facts: [visits-2021]', 'facts: [visits-2022]'), files.questions],
  ['unknown-instrument', 'a provision of a lost act', edit(files.law, 'instrument: house-rules', 'instrument: hall-rules'), files.law],
  ['unknown-lesson', 'a question of a lost lesson', edit(files.questions, 'lesson: les-second-look', 'lesson: les-third-look'), files.questions],
  ['unknown-lesson', 'an exam on a lost lesson', edit(files.course, '{ lesson: les-second-look', '{ lesson: les-third-look'), files.course],
  ['unknown-objective', 'a question for a lost objective', edit(files.questions, 'objective: obj-read', 'objective: obj-write'), files.questions],
  ['unknown-provision', 'a law note on a lost provision', edit(files.kk, 'id="house-rules-1"', 'id="house-rules-2"'), files.kk],
  ['unknown-provision', 'a question on a provision that is broken', edit(files.law, '      checkedOn: "2026-11-01"\n', ''), files.questions],
  ['unknown-provision', 'a term of a lost provision', edit('glossary.yaml', 'house-rules-1', 'house-rules-2'), 'glossary.yaml'],
  ['unknown-question', 'a lost question', edit(files.kk, 'q-reading-room-101', 'q-reading-room-999'), files.kk],
  ['unknown-term', 'a lost term', edit(files.kk, 'id="reader"', 'id="writer"'), files.kk],
  ['language-components', 'another citation in one language', edit(files.ru, '<Law id="old-rules-9" />', '<Law id="house-rules-1" />'), files.ru],
  ['language-components', 'another kind of callout', edit(files.en, 'kind="caution"', 'kind="history"'), files.en],
  ['language-components', 'a question in two languages only', edit(files.en, '<Check id="q-reading-room-101" />\n', ''), files.en],
  ['language-apart', 'a question in the original only', (f) => {
    for (const one of [files.ru, files.en]) f.edit(one, '<Check id="q-reading-room-101" />\n', '');
  }, files.kk],
  ['language-apart', 'a citation in one translation only', (f) => append(f, '<Law id="old-rules-9" />', [files.en]), files.kk],
  ['language-components', 'another span of the time line in one language', (f) => {
    append(f, '<Timeline from="1995" to="2021" />', [files.kk, files.ru]);
    append(f, '<Timeline from="1995" to="2026" />', [files.en]);
  }, files.en],
  ['language-components', 'other figures of a chart in one language', (f) => {
    append(f, '<Chart data="visits" kind="bars" alt="a" />', [files.kk, files.en]);
    append(f, '<Chart data="visitors" kind="bars" alt="a" />', [files.ru]);
  }, files.ru],
  ['language-links', 'a link to another provision in one language', edit(files.ru, '(/law/house-rules-1)', '(/law/old-rules-9)'), files.ru],
  ['language-headings', 'a heading missing in one language', edit(files.ru, '## Шаги', '**Шаги**'), files.ru],
  ['letters-mixed', 'a Latin letter in a Russian word', edit(files.ru, 'Читатель входит', 'Читaтель входит'), files.ru],
  ['letters-mixed', 'a Cyrillic letter in an English word', edit(files.en, 'The reader enters', 'The rеader enters'), files.en],
  ['letters-mixed', 'a Latin letter in a question', edit(files.questions, 'ru: "Тихо"', 'ru: "Тиxо"'), files.questions],
  ['not-translated', 'a paragraph left in the language of the source', (f) => append(f, 'Оқырман залға ақырын кіріп, орнын табады.'), files.ru],
  ['not-translated', 'a question left in the language of another', edit(files.questions, 'ru: "См. правило.", en: "See the rule."', 'ru: "See the rule on the wall.", en: "See the rule on the wall."'), files.questions],
  ['translation-source', 'two texts that are the first', edit(files.ru, 'translatedFrom: kk\n', ''), files.ru],
  ['translation-source', 'no text that is the first', edit(files.kk, 'lawCheckedOn', 'translatedFrom: ru\nlawCheckedOn'), files.kk],
  ['language-numbers', 'another number in one language', edit(files.en, '40 visitors', '41 visitors'), files.en],
  ['language-numbers', 'a question with another number in one language', edit(files.questions, 'ru: "См. правило."', 'ru: "См. правило 7."'), files.questions],
  ['language-numbers', 'a decimal sign lost in one language', (f) => {
    append(f, '7,5', [files.kk, files.ru]);
    append(f, '75', [files.en]);
  }, files.en],
  ['law-date-old', 'a lesson checked last spring', edit(files.kk, 'lawCheckedOn: 2026-11-01', 'lawCheckedOn: 2026-05-25'), files.kk],
  ['letters-lone', 'a Latin "c" for the Russian word', edit(files.ru, 'начинает тихо', 'начинает c книгой тихо'), files.ru],
  ['media-heavy', 'a picture of 300 KB', (f) => f.write('courses/reading-room/media/big.png', 'x'.repeat(300 * 1024)), 'courses/reading-room/media/big.png'],
  ['positions-order', 'a newer position before an older one', edit(files.kk, 'when="2020 ж."', 'when="2022 ж."'), files.kk],
  ['provision-change', 'a second version that does not say what it changed', edit(files.law, '      checkedOn: "2026-11-01"\n- id: old-rules-9', secondVersion), files.law],
  ['attribute-value', 'a time line that runs backwards', add('<Timeline from="2021" to="1995" />'), files.kk],
  ['attribute-value', 'a time line without a year', add('<Timeline from="1995" to="now" />'), files.kk],
  ['translation-stale', 'a source that was changed', edit(files.kk, 'Елестетіп көріңіз: Айна', 'Елестетіп көріңіз: Дана'), files.ru],
  ['translation-unstamped', 'a translation without a stamp', (f) => f.write(files.ru, f.read(files.ru).replace(/sourceHash.*\n/, '')), files.ru],
  ['reading-time', 'a minute for five hundred words', edit(files.course, 'minutes: 8', 'minutes: 1'), files.kk],
  ['term-avoided', 'a word that is not used', edit('glossary.yaml', 'provision: house-rules-1', 'avoid: { ru: ["полк"] }\n  provision: house-rules-1'), files.ru],
  ['term-form', 'another word for the agreed term', edit(files.en, '<Term id="reader">reader</Term>', '<Term id="reader">visitor</Term>'), files.en],
  ['words', 'a lesson of a few words', (f) => f.write(files.kk, f.read(files.kk).replaceAll(/Оқырман залға.*\n/g, '')), files.kk],
];

test.each(faults)('%s: %s', async (code, _what, damage, file) => {
  const folder = contentFolder();
  damage(folder);
  const { problems } = await checkContent(folder.dir, { now });
  const found = problems.find((problem) => problem.code === code && problem.file === file);
  expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
  expect(found?.level).toBe(faultLevel(code));
  expect(found?.line).toBeGreaterThan(0);
  expect(found?.message).toMatch(/[.]$/);
}, 20_000);

/** Shown elsewhere: single files on the command line, the clock; the last two are a second line of defence. */
const elsewhere: FaultCode[] = ['copied', 'file-unreadable', 'compile-timeout', 'compile-failed', 'render-failed'];

test('every code of the check has a broken example', () => {
  const shown = new Set([...faults.map(([code]) => code), ...elsewhere]);
  expect(faultCodes.filter((code) => !shown.has(code))).toEqual([]);
});

test.each<[string, Break, string, string]>([
  ['an id in a lesson', edit(files.kk, '<Law id="old-rules-9" />', '<Law id="gone" />'), files.kk, '<Law id="gone" />'],
  ['a question', edit(files.questions, 'objective: obj-read\n  use: [exam, practice]', 'objective: obj-x\n  use: [exam, practice]'), files.questions, 'obj-x'],
  ['a draw', edit(files.course, '{ lesson: les-second-look', '{ lesson: les-gone'), files.course, 'les-gone'],
  ['a date', edit(files.law, 'checkedOn: "2026-11-01"', 'checkedOn: "2030-01-01"'), files.law, '2030-01-01'],
  ['a schema fault', edit(files.questions, 'difficulty: 2', 'difficulty: 9'), files.questions, 'difficulty: 9'],
  ['a mixed word', edit('glossary.yaml', 'Человек', 'Чeловек'), 'glossary.yaml', 'Чeловек'],
])('a problem points at its line: %s', async (_what, damage, file, words) => {
  const folder = contentFolder();
  damage(folder);
  const line = folder.read(file).split('\n').findIndex((text) => text.includes(words)) + 1;
  const { problems } = await checkContent(folder.dir, { now });
  expect(problems.filter((problem) => problem.file === file).map((problem) => problem.line)).toContain(line);
});

const untranslated = async (folder: ContentFolder) =>
  (await checkContent(folder.dir, { now })).problems.filter(({ code }) => code === 'not-translated');

test('few sentences left in another language are told each at its line, many once with their number', async () => {
  const left = ['Оқырман кешке кітабын сөреге қояды.', '- Терезе жанындағы үстел жарық әрі жылы.', '## Кітапхана кешке қай уақытта жабылады'];
  const few = contentFolder();
  append(few, left.join('\n\n'), [files.kk, files.en]);
  const lines = few.read(files.en).split('\n');
  const found = await untranslated(few);
  expect(found.map(({ file, line }) => [file, line])).toEqual(
    left.map((text) => [files.en, lines.indexOf(text) + 1]),
  );

  const all = contentFolder();
  all.write(files.ru, all.read(files.ru).replace(/(---\n)[^-].*?(?=\nlawChecked)/s, '$1title: А\nsummary: Б').replace(/(\n---\n).*/s, (_, end: string) => end + all.read(files.kk).replace(/^---.*?\n---\n/s, '')));
  const whole = await untranslated(all);
  expect(whole.map(({ file, line }) => [file, line])).toEqual([
    [files.ru, all.read(files.ru).split('\n').findIndex((text) => text.startsWith('Елестетіп')) + 1],
  ]);
  expect(Number(whole[0]?.quoted?.[1])).toBeGreaterThan(3);
}, 20_000);

test('names, figures and short labels may be the same in two languages', async () => {
  const folder = contentFolder();
  append(folder, 'ОБСЕ, ООН, 2020, 2021, 2022, 2023, 2024\n\nq-1 q-2 q-3 q-4 q-5 q-6\n\nISO 9001 Human Rights Watch');
  expect(await untranslated(folder)).toEqual([]);
}, 20_000);

test('all faults are reported in one run', async () => {
  const folder = contentFolder();
  folder.edit(files.course, 'count: 1', 'count: 9');
  folder.edit(files.questions, 'difficulty: 2', 'difficulty: 9');
  folder.edit(files.kk, '<Law id="old-rules-9" />', '<Law />');
  folder.remove(files.en);
  const { problems } = await checkContent(folder.dir, { now });
  const found = new Set(problems.map(({ code }) => code));
  for (const code of ['exam-pool', 'schema', 'attribute-missing', 'file-missing'] as const) expect(found).toContain(code);
});

test('a date of checking turns old after 180 days, counted in Almaty', async () => {
  const { dir } = contentFolder();
  const at = async (moment: string) => (await checkContent(dir, { now: new Date(moment) })).problems.map(({ code }) => code);
  expect(await at('2027-04-30T18:59:59Z')).not.toContain('law-date-old');
  expect(await at('2027-04-30T19:00:00Z')).toContain('law-date-old');
});

test.each([
  ['6\u00a0599\u00a0921', ['6599921']],
  ['6,599,921', ['6599921']],
  ['67\u00a0346,1 and 67,346.1', ['67346.1', '67346.1']],
  ['7,5 %, 7.5% and 75%', ['7.5', '7.5', '75']],
  ['7:00-ден 20:00-ге дейін', ['7', '00', '20', '00']],
  ['98, 107 and 145', ['98', '107', '145']],
  ['2026 жылғы 1 шілде', ['2026', '1']],
  ['5 % бен 7 %', ['5', '7']],
])('numbers are compared as digits: %s', (text, digits) => {
  expect(numbersIn(text)).toEqual(digits);
});

test.each<[string, 'kk' | 'ru' | 'en', string[]]>([
  ['LPRC-нің деректері', 'kk', []],
  ['«Әділ сайлау», HAQ қоры', 'kk', []],
  ['https://example.org/сайт', 'ru', []],
  ['cайт', 'ru', ['letters-mixed']],
  ['hалық', 'kk', ['letters-mixed']],
  ['дом c окном', 'ru', ['letters-lone']],
  ['а book', 'en', ['letters-lone']],
  ['a book', 'en', []],
])('look-alike letters are found: %s (%s)', (text, language, codes) => {
  expect(letterFaults(text, language).map(({ code }) => code)).toEqual(codes);
});

test('eight words in a row of a source document are a copy; seven are not', async () => {
  const folder = contentFolder();
  const sources = temporaryFolder();
  const sentence = 'On a winter evening the old library lends every reader a lamp';
  writeFileSync(path.join(sources, 'report.txt'), `Page 4\n${sentence}, said the keeper.`);
  const copies = async () =>
    (await checkContent(folder.dir, { now, sourcesDir: sources })).problems.filter(({ code }) => code === 'copied');
  append(folder, 'On a winter evening the old library closes.', [files.en]);
  expect(await copies()).toEqual([]);
  append(folder, `Then: **on a winter** evening, the old library lends.`, [files.en]);
  expect(await copies()).toMatchObject([{ file: files.en, level: 'error' }]);
  folder.edit('glossary.yaml', 'A person who reads a book.', sentence);
  expect((await copies()).map(({ file }) => file)).toContain('glossary.yaml');
}, 20_000);

test.each<[string, string, boolean]>([
  ['байқаушы (ауызекі тілде: бақылаушы)', 'байқаушыларға', true],
  ['сайлау бюллетені', 'бюллетеньдер', true],
  ['дауыс беру нәтижелері туралы хаттама', 'хаттаманы', true],
  ['байқаушы', 'куәгердің', false],
  ['наблюдатель', 'наблюдателями', true],
  ['protocol of results', 'protocols', true],
  ['observer', 'watcher', false],
])('a form of the agreed term: %s, %s', (agreed, words, is) => {
  expect(isFormOf(agreed, words)).toBe(is);
});

test('of components that differ the one is named that only one language has, wherever it was put', async () => {
  const folder = contentFolder();
  folder.edit(files.ru, '<Law id="old-rules-9" />', '<Law id="house-rules-1" />\n\n<Law id="old-rules-9" />');
  const { problems } = await checkContent(folder.dir, { now });
  const [found] = problems.filter(({ code, file }) => code === 'language-components' && file === files.ru);
  expect(found?.message).toContain('only here: <Law id="house-rules-1">');
});
