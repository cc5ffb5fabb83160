import { afterAll, expect, test } from 'vitest';
import { checkContent } from '#app/content/check/check-content.ts';
import { closeCompiler } from '#app/content/compile/lesson-worker.ts';
import { contentFolder } from './content-folder.ts';

const now = new Date('2026-11-22T10:00:00Z');

afterAll(closeCompiler);

const line = (id: string, provision: string) => `
        - id: ${id}
          provision: ${provision}
          basis: law
          text: { kk: "Жәшік бос", ru: "Урна пуста", en: "The box is empty" }`;

const list = (lines: string) => `- id: kit-opening
  part: checklist
  stage: opening
  title: { kk: "Ашылуы", ru: "Открытие", en: "Opening" }
  groups:
    - title: { kk: "Таңертең", ru: "Утром", en: "In the morning" }
      items:${lines}
`;

async function faultsWith(lists: string): Promise<string[]> {
  const folder = contentFolder();
  folder.write('field-kit/checklists.yaml', lists);
  const { problems } = await checkContent(folder.dir, { now });
  return problems.map(({ code, file }) => `${file} ${code}`);
}

const known = 'house-rules-1';

test.for([
  ['a good list', list(line('kit-one', known)), []],
  ['a provision that is not there', list(line('kit-one', 'kz-nothing')), ['unknown-provision']],
  ['a line that is there twice', list(line('kit-one', known) + line('kit-one', known)), ['id-duplicate']],
  ['a language that is missing', list(line('kit-one', known)).replace(', en: "The box is empty"', ''), ['schema']],
  ['a stage that does not exist', list(line('kit-one', known)).replace('stage: opening', 'stage: noon'), ['schema']],
  ['letters of two alphabets', list(line('kit-one', known)).replace('Урна', 'Уpна'), ['letters-mixed']],
] as const)('%s', async ([, lists, codes]) => {
  expect(await faultsWith(lists)).toEqual(codes.map((code) => `field-kit/checklists.yaml ${code}`));
});

test('a word that judges is given as a beginning in small letters', async () => {
  const words = (word: string) => `- { id: kit-judgement-ru, part: judgement, language: ru, words: ["${word}"] }\n`;
  expect(await faultsWith(words('ужас'))).toEqual([]);
  for (const word of ['Ужас', 'уж', 'ужас ужас']) expect(await faultsWith(words(word))).toHaveLength(1);
});
