import type { Language } from '../../i18n/languages.ts';
import { isLanguage } from '../../i18n/languages.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Catalogue } from './catalogue.ts';

const address = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+/g;
const word = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
/** Single letters that look the same in both alphabets. */
const loneLatin = /^[aceiopxyh]$/;
const loneCyrillic = /^[асеіорху]$/;

type Finding = { code: 'letters-mixed' | 'letters-lone'; word: string; message: string };

/** Words with letters of both alphabets, and single letters of the wrong one. */
export function letterFaults(text: string, language: Language | null): Finding[] {
  return (text.replace(address, ' ').match(word) ?? []).flatMap((found): Finding[] => {
    if (latin.test(found) && cyrillic.test(found)) {
      const odd = [...found].filter((sign) => latin.test(sign));
      const message = `The word "${found}" has Latin letters (${odd.join(' ')}) among Cyrillic ones. Type the word again with one keyboard.`;
      return [{ code: 'letters-mixed', word: found, message }];
    }
    const lone = language === 'en' ? loneCyrillic : language === null ? null : loneLatin;
    if (!lone?.test(found)) return [];
    const alphabet = language === 'en' ? 'Cyrillic' : 'Latin';
    return [
      {
        code: 'letters-lone',
        word: found,
        message: `The single letter "${found}" is ${alphabet}. If it is a word, type it with the right keyboard.`,
      },
    ];
  });
}

function textsOf(value: unknown, language: Language | null): { text: string; language: Language | null }[] {
  if (typeof value === 'string') return [{ text: value, language }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, isLanguage(key) ? key : language));
}

/** Look-alike letters are seen by no reader, but by searches, screen readers and graded answers. */
export function checkLetters(catalogue: Catalogue): Problem[] {
  const inRegisters = catalogue.units
    .filter(({ kind }) => kind !== 'lesson')
    .flatMap(({ body, file, line }) =>
      textsOf(JSON.parse(body), null).flatMap(({ text, language }) =>
        letterFaults(text, language).map((fault) => {
          const at = fault.code === 'letters-mixed' ? catalogue.lineWith(file, fault.word, line) : line;
          return problem(fault.code, file, at, fault.message, [fault.word]);
        }),
      ),
    );
  const inLessons = catalogue.lessons.flatMap(({ texts }) =>
    texts.flatMap(({ file, language, parts, compiled }) => {
      const { title, summary } = parts.frontMatter;
      const above = [title, summary].map((text) => ({ text, line: 1 - parts.linesAbove }));
      return [...above, ...compiled.outline.texts].flatMap(({ text, line }) =>
        letterFaults(text, language).map((fault) =>
          problem(fault.code, file, line + parts.linesAbove, fault.message, [fault.word]),
        ),
      );
    }),
  );
  return [...inRegisters, ...inLessons];
}
