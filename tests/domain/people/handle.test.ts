import { expect, test } from 'vitest';
import { handleKey, parseHandle } from '#app/domain/people/handle.ts';

test.for([
  ['Әсем2008', 'Әсем2008'],
  ['  Daniyar ', 'Daniyar'],
  ['Ұлжалғас', 'Ұлжалғас'],
  ['ҚұрылтайІһҢөҮғ', 'ҚұрылтайІһҢөҮғ'],
  ['Ёлка', 'Ёлка'],
  ['абв', 'абв'],
  ['a1b', 'a1b'],
  ['2026', '2026'],
  ['Şoqan', 'Şoqan'],
  ['Äigerım', 'Äigerım'],
  ['Ёлка'.normalize('NFD'), 'Ёлка'],
  ['я'.repeat(32), 'я'.repeat(32)],
] as const)('“%s” is kept as “%s”', ([typed, handle]) => {
  expect(parseHandle(typed)).toEqual({ ok: true, handle });
});

test.for([
  ['nothing', '', 'handle-empty'],
  ['only spaces', '   ', 'handle-empty'],
  ['two letters', 'аб', 'handle-too-short'],
  ['33 letters', 'я'.repeat(33), 'handle-too-long'],
  ['a space', 'Әсем Сәтбай', 'handle-letters'],
  ['a dash', 'asem-2008', 'handle-letters'],
  ['an e-mail', 'asem@example.kz', 'handle-letters'],
  ['markup', '<b>asem</b>', 'handle-letters'],
  ['a picture', 'asem🙂', 'handle-letters'],
  ['a letter nobody sees', 'as\u200bem', 'handle-letters'],
  ['a direction nobody sees', 'asem\u202e', 'handle-letters'],
  ['an accent piled on a letter', 'asem\u0301\u0302', 'handle-letters'],
  ['Greek', 'αsem', 'handle-letters'],
  ['Chinese', '阿斯姆', 'handle-letters'],
  ['full-width Latin, which looks like Latin', 'Ａｓｅｍ', 'handle-letters'],
  ['a ligature', 'ﬁnal', 'handle-letters'],
  ['a Latin schwa, which looks like ә', 'əсем', 'handle-letters'],
  ['a Latin barred o, which looks like ө', 'ɵмір', 'handle-letters'],
  ['a Macedonian ѕ, which looks like s', 'aѕem', 'handle-letters'],
  ['a Serbian ј, which looks like j', 'јanar', 'handle-letters'],
  ['a Kurdish ԝ, which looks like w', 'ԝinter', 'handle-letters'],
  ['a Greenlandic ĸ, which looks like к', 'ĸairat', 'handle-letters'],
] as const)('a handle with %s is refused', ([, typed, reason]) => {
  expect(parseHandle(typed)).toEqual({ ok: false, reason });
});

test.for([
  ['case', 'ӘСЕМ', 'әсем'],
  ['spaces around', ' asem ', 'asem'],
  ['Latin a c e for Cyrillic', 'aсем', 'асeм'],
  ['a whole word in the other alphabet', 'Тамара'.slice(0, 3), 'Tam'],
  ['Cyrillic В and Latin B', 'Вахыт', 'Bахыт'],
  ['Latin h, Cyrillic н in capitals, Kazakh һ', 'ҺНH', 'hhh'],
  ['Kazakh і, Latin i, l and the digit 1', 'іil1', '1lіi'],
  ['capital I and small l', 'IIl', 'lll'],
  ['the Latin ı of Kazakh, with and without its dot', 'Äigerım', 'Äigerim'],
  ['the capital İ of the same alphabet', 'İlias', 'ilias'],
  ['Kazakh ү and ұ, Russian у, Latin y', 'үұуy', 'yyyy'],
  ['the letter о and the digit 0', 'Омар', '0мар'],
  ['З, Э and the digit 3', 'ЗЭ3', '333'],
  ['ё and е', 'Ёлка', 'Елка'],
  ['k and к', 'Kайрат', 'Кайрат'],
  ['letters composed differently', 'Шорай'.normalize('NFD'), 'Шорай'],
] as const)('nobody passes for another by %s', ([, one, other]) => {
  expect(handleKey(one)).toBe(handleKey(other));
});

test.for([
  ['Асем', 'Әсем'],
  ['Оркен', 'Өркен'],
  ['Нурлан', 'Ңурлан'],
  ['Кайрат', 'Қайрат'],
  ['Галым', 'Ғалым'],
  ['asem', 'asema'],
  ['asem1', 'asem2'],
] as const)('“%s” and “%s” are two people', ([one, other]) => {
  expect(handleKey(one)).not.toBe(handleKey(other));
});

test('the key of a key is the key', () => {
  for (const handle of ['ҚұрылтайІһҢөҮғЗЭ3', 'İLIAS0', 'Äigerım']) {
    expect(handleKey(handleKey(handle))).toBe(handleKey(handle));
  }
});
