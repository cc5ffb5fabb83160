import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { judgingWords } from '#app/client/kit/act/judgement.ts';
import type { KitPart } from '#app/content/schema/kit.ts';

const parts = parse(readFileSync('content/field-kit/judgement-words.yaml', 'utf8')) as KitPart[];
const beginnings = parts.flatMap((part) => (part.part === 'judgement' ? part.words : []));

test.for<[string, string[]]>([
  ['Возмутительно! Председатель нагло и ГРУБО ответил.', ['Возмутительно', 'нагло', 'ГРУБО']],
  ['Это явно фальсификация', ['явно', 'фальсификация']],
  ['Сұмдық: төраға әдейі дөрекі сөйледі', ['Сұмдық', 'әдейі', 'дөрекі']],
  ['An outrageous, clearly illegal act', ['outrageous', 'clearly', 'illegal']],
  // One word, however often and however written.
  ['Ужасно, ужасно, УЖАСНО', ['УЖАСНО']],
  // A beginning counts at the beginning only.
  ['Преимущественно, необязательно', []],
  ['', []],
])('«%s»', ([text, words]) => {
  expect(judgingWords(text, beginnings)).toEqual(words);
});

test.for([
  'В 11:20 председатель сказал мне: «Не подходите к столу»',
  'В 14:12 один человек опустил в урну несколько листов, сколько именно, я не увидел',
  '9:05–9:40 аралығында үш адам тізімде жоқ екенін айтты',
  'Комиссия мүшесі тізімге 20:35-те жазу енгізді, жәшіктің пломбасы 004512',
  'At 11:20 the chair said to me: “Do not come near the table”',
])('what was seen is left alone: «%s»', (text) => {
  expect(judgingWords(text, beginnings)).toEqual([]);
});

test('ё and е, capitals and small letters are one', () => {
  expect(judgingWords('жёстко и ЖЕСТКО', ['жестк'])).toEqual(['ЖЕСТКО']);
  expect(judgingWords('жестко', ['жёстк'])).toEqual(['жестко']);
});
