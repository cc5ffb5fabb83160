import qrcode from 'qrcode';
import { expect, test } from 'vitest';
import { certificatePdf, type CertificateFacts } from '#app/credentials/certificate-pdf.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import type { Run } from './read-pdf-content.ts';
import { allTags, readPdf, readString } from './read-pdf.ts';
import { certificateFacts, longestTitle, texts, verifyUrl } from './sheets.ts';

const draw = (changes: Partial<CertificateFacts> = {}) =>
  certificatePdf(certificateFacts(changes), { verifyUrl, texts });

const read = async (changes: Partial<CertificateFacts> = {}) => readPdf(await draw(changes));

const says: Record<
  Language,
  { locale: string; heading: string; course: string; issued: string; law: string }
> = {
  kk: {
    locale: 'kk-KZ',
    heading: 'Сайлау мектебінің сертификаты',
    course: '«Байқаушының құқықтары мен міндеттері»',
    issued: 'Берілген күні 2026 жылғы 22 қараша',
    law: 'Заң тексерілген күні 2026 жылғы 20 қараша',
  },
  ru: {
    locale: 'ru-KZ',
    heading: 'Сертификат Школы выборов',
    course: '«Права и обязанности наблюдателя»',
    issued: 'Выдан 22 ноября 2026',
    law: 'Право проверено 20 ноября 2026',
  },
  en: {
    locale: 'en-GB',
    heading: 'Certificate of the Election School',
    course: '“Rights and duties of an observer”',
    issued: 'Issued 22 November 2026',
    law: 'Law checked on 20 November 2026',
  },
};

const longestNames = {
  'three long names':
    'Мұхамеджанқызы Айгүл-Гүлбаршын Нұрсұлтанбекқызы Әбдірахманова-Жұмағұлова-Қожахметова Өмірбекқызы Ұлпаншаһ Іңкәр Ғ.',
  'one word of 120 wide letters': 'Щ'.repeat(120),
  'one word of 120 Latin letters': 'W'.repeat(120),
  'sixty words': 'Ә '.repeat(60).trim(),
};

/** No-break spaces hold dates together on paper; for comparing they are spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Whether letters of two runs touch, beyond what rounding makes of neighbours. In points. */
function overlap(one: Run, other: Run): boolean {
  const across = one.left < other.right - 0.01 && other.left < one.right - 0.01;
  return across && one.bottom < other.top && other.bottom < one.top;
}

test.each(languages)(
  'one A4 page lying on its side, whose language is the holder’s: %s',
  async (language) => {
    const pdf = await read({ language });
    expect(pdf.pageCount).toBe(1);
    expect(pdf.page).toContain('/MediaBox [0 0 841.89 595.28]');
    expect(readString(pdf.catalog, 'Lang')).toBe(says[language].locale);
    expect(pdf.isMarked).toBe(true);
    expect(pdf.showsTitle).toBe(true);
    expect((await draw({ language })).length).toBeLessThan(60_000);
  },
);

test.each(languages)(
  'the holder’s language comes first, then the other two with the same facts: %s',
  async (language) => {
    const { root } = await read({ language });
    const sections = root.children.filter(({ type }) => type === 'Sect').slice(0, 3);
    const order = [language, ...languages.filter((other) => other !== language)];
    expect(sections.map((section) => section.language)).toEqual(order.map((each) => says[each].locale));
    sections.forEach((section, index) => {
      const expected = says[order[index] ?? 'kk'];
      for (const fact of [expected.course, expected.issued, expected.law])
        expect(plain(section.text)).toContain(fact);
      expect(section.text).toMatch(/(Сабақ саны|Уроков|Lessons) 6/);
      if (index > 0) expect(section.text).toContain(expected.heading);
    });
  },
);

test('says in three languages that it attests learning and gives no status', async () => {
  const { root } = await read();
  expect(root.text).toContain('байқаушы, сайлау комиссиясының мүшесі немесе кандидат мәртебесін бермейді');
  expect(root.text).toContain('не даёт статуса наблюдателя, члена избирательной комиссии или кандидата');
  expect(root.text).toContain('gives no status of observer, election commission member or candidate');
});

test('headings, lists and the QR code are tagged; decoration is left out of reading', async () => {
  const { root, unmarked } = await read();
  const types = allTags(root).map(({ type }) => type);
  expect(types.filter((type) => type === 'H1')).toHaveLength(1);
  expect(types.filter((type) => type === 'H2')).toHaveLength(2);
  expect(types.filter((type) => type === 'LI')).toHaveLength(12);
  expect(allTags(root).find(({ type }) => type === 'Figure')?.alt).toBe(
    'QR-код: осы сертификатты тексеру беті',
  );
  expect(unmarked).toEqual([]);
});

test('every Kazakh letter can be copied out of the sheet', async () => {
  const holderName = 'Әәғқңөұүһі ҒҚҢӨҰҮҺІ Ёёъэы';
  const { root } = await read({ holderName });
  expect(allTags(root).map(({ text }) => text)).toContain(holderName);
});

test.each(
  languages.flatMap((language) => Object.entries(longestNames).map((name) => [language, ...name] as const)),
)('nothing leaves the page or runs into another text: %s, %s', async (language, _, holderName) => {
  const { pageCount, runs, root } = await read({ language, holderName, title: longestTitle });
  expect(pageCount).toBe(1);
  const outside = runs.filter((run) => run.left < 34 || run.right > 808 || run.bottom < 30 || run.top > 565);
  expect(outside).toEqual([]);
  expect(runs.filter((run, index) => runs.slice(index + 1).some((other) => overlap(run, other)))).toEqual([]);
  expect(root.text.replaceAll(' ', '')).toContain(holderName.replaceAll(' ', ''));
  for (const each of languages) expect(root.text).toContain(longestTitle[each]);
});

test('the QR code and the link lead to the page of verification, and the serial can be read', async () => {
  const { root, marked, linkAddress } = await read();
  const drawing = marked.map((mark) => mark.drawing).find((each) => each.startsWith('/Figure')) ?? '';
  const rows = [...drawing.matchAll(/([\d.]+) ([\d.]+) m\n([\d.]+) \2 l\n/g)];
  const dark = rows.flatMap(([, from, row, to]) =>
    Array.from(
      { length: Number(to) - Number(from) },
      (_, step) => `${Number(from) - 4 + step},${Number(row) - 4}`,
    ),
  );
  const { modules } = qrcode.create(verifyUrl, { errorCorrectionLevel: 'M' });
  const expected = Array.from(modules.data).flatMap((isDark, place) =>
    isDark ? [`${place % modules.size},${Math.floor(place / modules.size)}`] : [],
  );
  expect(dark.sort()).toEqual(expected.sort());
  expect(linkAddress).toBe(verifyUrl);
  expect(root.text).toContain(verifyUrl);
  expect(allTags(root).map(({ text }) => text)).toContain('7KQ4M-2XD9A-0VHTZ-3JWPE');
});

test('the metadata name the course and the school, never the holder', async () => {
  const { metadata } = await read();
  expect(metadata).toContain('Сайлау мектебінің сертификаты: «Байқаушының құқықтары мен міндеттері»');
  expect(metadata).not.toContain('Әйгерім');
});

test('signs in a title cannot break the metadata', async () => {
  const title = { kk: 'A <b> & C', ru: 'A <b> & C', en: 'A <b> & C' };
  const { metadata, root } = await read({ title });
  expect(root.text).toContain('«A <b> & C»');
  expect(metadata).not.toContain('<b>');
  expect(metadata).not.toMatch(/&(?!\w+;)/);
});

test.each(['{{title}} $t(sheet.school)', 'A | B', 'Айгерим (Ая)\\ Ким'])(
  'a name is printed as it is: %s',
  async (name) => {
    const { root } = await read({ holderName: name });
    expect(allTags(root).map(({ text }) => text)).toContain(name);
  },
);

test('a certificate issued after midnight in Kazakhstan bears the day of Kazakhstan', async () => {
  const { root } = await read({ issuedAt: new Date('2026-11-22T20:30:00Z') });
  expect(plain(root.text)).toContain('Issued 23 November 2026');
});

test('the same facts give the same document', async () => {
  expect((await draw()).equals(await draw())).toBe(true);
});
