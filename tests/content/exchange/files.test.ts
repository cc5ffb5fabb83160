import { expect, test } from 'vitest';
import { decodeText } from '#app/content/exchange/decode-text.ts';
import { armed, disarmed } from '#app/content/exchange/csv/formula.ts';
import { htmlToText, textToHtml } from '#app/content/exchange/html-text.ts';
import { maxDepth } from '#app/content/exchange/moodle/guard-xml.ts';
import { readQuestionFile } from '#app/content/exchange/read-file.ts';
import type { Format } from '#app/content/exchange/imported.ts';
import { reading } from './reading.ts';

function read(text: string, format: Format | null = null) {
  const file = readQuestionFile(text, { ...reading, format });
  if (!file.ok) return file.remark.code;
  return file.questions.map(({ number, name, question, remarks }) =>
    question ? { ...question, remarks: remarks.map(({ code }) => code) } : `${number} ${name}: ${remarks[0]?.code ?? ''}`,
  );
}

const gift = `// a comment of its own

$CATEGORY: school/elections

::one:: Who counts? {
=The commission#Right. ~The observer#No. ~The akim
####Because the law says so.
}

Is it open to all? {T#It is.#Right.}

::several:: Which two? {~%50%a ~%50%b ~%-100%c}

::years:: When? {#1995:2}

::range:: How many? {#3..7}

::word:: The name? {=сайлау =выборы}

::pairs:: Match {=kk -> Kazakh =ru -> Russian}

::essay:: Tell us. {}

Only a text.

::broken:: What? {=a ~b

::part:: Half? {=a ~%50%b ~c}

::html:: [html]<p>Is <b>2 &lt; 3</b>?</p><p>Yes.</p> {=да ~нет -> не знаю}
`;

test('every type of GIFT is read, and what cannot come in is told without stopping the others', () => {
  const all = read(gift, 'gift');
  expect(all).toHaveLength(12);
  expect(all).toMatchObject([
    {
      ...{ name: 'one', type: 'single', prompt: 'Who counts?', explanation: 'Because the law says so.' },
      options: [
        { correct: true, text: 'The commission', feedback: 'Right.' },
        { correct: false, text: 'The observer', feedback: 'No.' },
        { correct: false, text: 'The akim', feedback: '' },
      ],
    },
    {
      type: 'single',
      options: [
        { correct: true, text: 'Иә', feedback: 'Right.' },
        { correct: false, text: 'Жоқ', feedback: 'It is.' },
      ],
    },
    { name: 'several', type: 'multiple', options: [{ correct: true }, { correct: true }, { correct: false }] },
    { type: 'number', value: '1995', tolerance: '2' },
    { type: 'number', value: '5', tolerance: '2' },
    { type: 'text', accept: ['сайлау', 'выборы'] },
    { type: 'match', pairs: [{ left: 'kk', right: 'Kazakh' }, { left: 'ru' }] },
    '8 essay: essay',
    '9 Only a text.: description',
    '10 broken What? {=a ~b: broken',
    { name: 'part', remarks: ['partialCredit'] },
    { prompt: 'Is 2 < 3?\n\nYes.', options: [{ text: 'да' }, { text: 'нет -> не знаю' }] },
  ]);
});

const quiz = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>${inside}</quiz>`;
const moodle = (type: string, inside: string) => `<question type="${type}"><name><text>n-${type}</text></name>
  <questiontext format="html"><text><![CDATA[<p>What&nbsp;is <b>${type}</b>?<br>Say.</p>]]></text></questiontext>${inside}</question>`;
const answer = (fraction: number, text: string) =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text><feedback><text>f</text></feedback></answer>`;

test('every type of Moodle XML is read, HTML becomes plain text, and faults name the question', () => {
  const all = read(
    quiz(
      [
        '<question type="category"><category><text>$course$/x</text></category></question>',
        moodle('multichoice', `<single>true</single>${answer(100, '&lt;b&gt;a&lt;/b&gt;')}${answer(0, 'b')}`),
        moodle('multichoice', `<single>false</single>${answer(50, 'a')}${answer(50, 'b')}${answer(-100, 'c')}`),
        moodle('truefalse', answer(0, 'true') + answer(100, 'false')),
        moodle('shortanswer', answer(100, 'қалай') + answer(0, '*')),
        moodle('numerical', '<answer fraction="100"><text>12.5</text><tolerance>0.5</tolerance></answer>'),
        moodle('matching', '<subquestion><text>l</text><answer><text>r</text></answer></subquestion>'),
        moodle('essay', ''),
        moodle('cloze', ''),
        moodle('multichoice', answer(0, 'a') + answer(0, 'b')),
      ].join('\n'),
    ),
  );
  expect(all).toMatchObject([
    { type: 'single', prompt: 'What\u00a0is multichoice?\nSay.', options: [{ text: 'a', feedback: 'f' }, { text: 'b' }] },
    { type: 'multiple', options: [{ correct: true }, { correct: true }, { correct: false }] },
    { type: 'single', options: [{ correct: false, text: 'Иә' }, { correct: true, text: 'Жоқ' }] },
    { type: 'text', accept: ['қалай'], remarks: ['wrongAnswersDropped'] },
    { type: 'number', value: '12.5', tolerance: '0.5' },
    { type: 'match', pairs: [{ left: 'l', right: 'r' }] },
    '7 n-essay: essay',
    '8 n-cloze: unknownType',
    '9 n-multichoice: noRight',
  ]);
});

const bomb = '<!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>';

test.for([
  ['a declaration of entities', bomb, 'xmlDtd'],
  ['one in small letters', bomb.toLowerCase(), 'xmlDtd'],
  ['one that names a file', '<!DOCTYPE q SYSTEM "file:///etc/passwd"><quiz/>', 'xmlDtd'],
  ['one behind a space', '<! ENTITY x "y"><quiz/>', 'xmlDtd'],
  ['elements too deep', '<a>'.repeat(maxDepth + 1) + '</a>'.repeat(maxDepth + 1), 'xmlTooDeep'],
  ['depth behind a comment', `<!-- </a> -->${'<a x="1">'.repeat(4000)}`, 'xmlTooDeep'],
  ['an unknown entity', quiz('<question type="essay"><name><text>&foo;</text></name></question>'), 'xmlBroken'],
  ['an element that is not closed', '<quiz><question></quiz>', 'xmlBroken'],
  ['some other XML', '<html><body/></html>', 'xmlNotMoodle'],
  ['no questions', quiz(''), 'fileEmpty'],
  ['too many questions', quiz('<question type="essay"/>'.repeat(501)), 'fileTooMany'],
  ['a file that is too big', quiz('ә'.repeat(270_000)), 'fileTooBig'],
] as const)('XML with %s is refused', ([, xml, code]) => {
  const began = performance.now();
  expect(read(xml, 'xml')).toBe(code);
  expect(performance.now() - began).toBeLessThan(2000);
});

const sheet = [
  'түрі;сұрақ;дұрысы;жауап 1;ескертпе 1;жауап 2;ауытқу',
  'Бір дұрыс жауап;Кім санайды?;1;Комиссия;Иә;Байқаушы;',
  'number;Неше?;;67346,1;;;0,5',
  ';;;;;;',
  'essay;Жазыңыз;;;;;',
  'single;Қайсы?;3;а;;ә;',
  "text;'=SUM(A1);;сайлау;;;",
].join('\r\n');

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

test.for([
  ['UTF-8', Buffer.from(sheet)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${sheet}`)],
  ['UTF-16 LE', utf16(sheet)],
  ['UTF-16 BE', utf16(sheet).swap16()],
  ['tabs for semicolons', utf16(sheet.replaceAll(';', '\t'))],
  ['a row that names the delimiter', Buffer.from(`sep=;\r\n${sheet}`)],
] as const)('a sheet in %s is read, and faults name the row of the spreadsheet', ([, bytes]) => {
  expect(read(decodeText(bytes), 'csv')).toMatchObject([
    { type: 'single', prompt: 'Кім санайды?', options: [{ correct: true, feedback: 'Иә' }, { correct: false }] },
    { type: 'number', value: '67346.1', tolerance: '0.5' },
    '5 Жазыңыз: unknownType',
    '6 Қайсы?: rightUnknown',
    { type: 'text', prompt: '=SUM(A1)', accept: ['сайлау'] },
  ]);
});

test('a Russian sheet in Windows-1251 is read when it is no UTF-8', () => {
  const letters = [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'];
  const bytes = [...'тип;вопрос;ответ 1\nslovo'].map((letter) => {
    const place = letters.indexOf(letter);
    return place < 0 ? letter.charCodeAt(0) : 0xe0 + place;
  });
  expect(decodeText(Uint8Array.from(bytes))).toBe('тип;вопрос;ответ 1\nslovo');
});

test.for([
  ['=1+1', "'=1+1"],
  ['+7 701', "'+7 701"],
  ['-5', "'-5"],
  ['@SUM', "'@SUM"],
  ['\tx', "'\tx"],
  ["'=1", "''=1"],
  ["'quoted'", "'quoted'"],
  ['5 = 5', '5 = 5'],
  ['', ''],
] as const)('the cell %j leaves as %j and comes back', ([cell, written]) => {
  expect(disarmed(cell)).toBe(written);
  expect(armed(written)).toBe(cell);
});

test.for([
  ['a<br>b', 'a\nb'],
  ['<p>one</p><p>two &amp; &#1179;&#x49B;</p>', 'one\n\ntwo & ққ'],
  ['<script>alert(1)</script>x<style>p{}</style>', 'x'],
  ['<scr<b></b>ipt>x', '<script>x'],
  ['2 < 3 and 4 > 1', '2 < 3 and 4 > 1'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['a <!-- b --> c', 'a c'],
] as const)('the HTML %j says %j', ([html, text]) => {
  expect(htmlToText(html)).toBe(text);
  expect(htmlToText(textToHtml(text))).toBe(text);
});

test.for([
  ['', 'fileEmpty'],
  ['just words', 'fileUnknown'],
  ['a;b;c\n1;2;3', 'csvColumns'],
] as const)('the text %j is refused: %s', ([text, code]) => {
  expect(read(text)).toBe(code);
});

test('a big file of braces is read in a moment', () => {
  const began = performance.now();
  for (const piece of ['{', '=', '{=a ~', '::x:: {=a -> b\n', '\\', '// [tag:a]\n', '#', '%']) {
    read(piece.repeat(Math.floor(400_000 / piece.length)), 'gift');
  }
  expect(performance.now() - began).toBeLessThan(15_000);
});
