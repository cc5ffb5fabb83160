import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { docxOf } from '#app/client/kit/act/docx.ts';
import { asOnPaper } from '#app/client/kit/act/paper.ts';
import { figuresOf } from '#app/client/kit/leaf/pads.ts';
import { checkProtocol } from '#app/elections/protocol/check.ts';

test.for([
  ['2026-11-22', '22.11.2026'],
  ['06:31', '06:31'],
  ['в 2026-11-22', 'в 2026-11-22'],
  ['', ''],
] as const)('«%s» stands on paper as «%s»', ([typed, written]) => {
  expect(asOnPaper(typed)).toBe(written);
});

/** The file `name` of a zip archive (APPNOTE 4.3). */
function unzipped(archive: Buffer, name: string): string {
  for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 4)) {
    const length = archive.readUInt16LE(at + 28);
    if (archive.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const local = archive.readUInt32LE(at + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(begin, begin + archive.readUInt32LE(at + 20));
    return (archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
  }
  throw new Error(`There is no ${name}.`);
}

test('the Word file has the lines of the paper in their order, and tells of nobody else', async () => {
  const paper = {
    heading: 'Бұзушылық белгісі туралы акт',
    lines: [
      { label: 'Не көрдім', text: '14:12. Бір адам\nүш парақ салды <&> «ә ғ қ ң ө ұ ү һ і»' },
      { label: 'Куәлердің қолы', text: '' },
    ],
  };
  const archive = Buffer.from(await (await docxOf(paper)).arrayBuffer());
  const text = unzipped(archive, 'word/document.xml').replace(/<[^>]+>/g, '|');
  const places = [
    paper.heading,
    'Не көрдім',
    '14:12. Бір адам',
    'үш парақ салды &lt;&amp;&gt;',
    'Куәлердің қолы',
  ].map((words) => text.indexOf(words));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const about = unzipped(archive, 'docProps/core.xml')
    .replace(/<[^>]+>/g, '|')
    .replace(paper.heading, '');
  expect(about).not.toMatch(/\p{L}{3,}/u);
});

test('figures are read as people write them; what is no number is a blank line', () => {
  const figures = figuresOf({
    ...{ votersOnList: '1 842', issuedAtStation: '1\u00a0126', issuedOutside: 'шесть', valid: '' },
    ...{ 'name-1': 'Список А', 'votes-1': '604', 'votes-2': '508', 'name-3': '', 'votes-3': '' },
    turnoutPercent: '61,13',
  });
  expect(figures).toMatchObject({
    ...{ votersOnList: 1842, issuedAtStation: 1126, issuedOutside: null, valid: null, againstAll: null },
    ...{
      turnoutPercent: '61.13',
      votes: [
        { name: 'Список А', votes: 604 },
        { name: '2', votes: 508 },
      ],
    },
  });
});

test('while no votes are entered, nothing is said of their sum', () => {
  expect(checkProtocol(figuresOf({ valid: '1112' })).broken).toEqual([]);
  expect(checkProtocol(figuresOf({ valid: '1112', 'votes-1': '1111' })).broken).toEqual(['valid-sum']);
});

test('a copy whose boxes hold more than was issued is told of at once, long before it is whole', () => {
  const { broken } = checkProtocol(figuresOf({ inStationBox: '1131', issuedAtStation: '1126' }));
  expect(broken).toEqual(['station-box']);
});
