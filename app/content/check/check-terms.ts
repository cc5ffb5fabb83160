import type { Language } from '../../i18n/languages.ts';
import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Term } from '../schema/law.ts';
import type { Catalogue, LessonText } from './catalogue.ts';

const word = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(word) ?? []).filter((found) => found.length > 2);
}

/** The part of a word that its endings leave alone, roughly: two thirds of it, three letters at least. */
function stemOf(found: string): string {
  return found.slice(0, Math.max(3, Math.ceil(found.length * 0.6)));
}

/** Whether words are a form of the agreed term: some word of it stands there, with whatever ending. */
export function isFormOf(agreed: string, words: string): boolean {
  const stems = wordsOf(agreed).map(stemOf);
  return wordsOf(words).some((found) => stems.some((stem) => found.startsWith(stem)));
}

/** What readers see of a text, without what is only quoted: «…», “…”, ‘…’. */
function unquoted(text: string): string {
  return text.replace(/«[^»]*»|“[^”]*”|‘[^’]*’/gu, ' ');
}

/** A text as words are looked for in it: small letters, one space before each word. */
function folded(text: string): string {
  return ` ${unquoted(text)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')}`;
}

/** The words to avoid that a text uses all the same. */
export function avoidedIn(text: string, avoid: readonly string[]): string[] {
  const said = folded(text);
  return avoid.filter((bad) => said.includes(` ${bad.toLowerCase()}`));
}

/** The words of the glossary to avoid that a text in a language uses all the same, each with the agreed one. */
export function avoidedTerms(
  terms: readonly Pick<Term, 'term' | 'avoid'>[],
  text: string,
  language: Language,
): { bad: string; instead: string }[] {
  const said = folded(text);
  return terms.flatMap(({ term, avoid }) =>
    (avoid?.[language] ?? [])
      .filter((bad) => said.includes(` ${bad.toLowerCase()}`))
      .map((bad) => ({ bad, instead: term[language] })),
  );
}

function forms(terms: ReadonlyMap<string, Term>, text: LessonText): Problem[] {
  return text.compiled.outline.components.flatMap(({ name, attributes, words, line }) => {
    const agreed = name === 'Term' && attributes.id ? terms.get(attributes.id) : undefined;
    if (!agreed || words === undefined || isFormOf(agreed.term[text.language], words)) return [];
    const message = `<Term id="${agreed.id}"> holds "${words}", but the agreed term is "${agreed.term[text.language]}". Use a form of it.`;
    const quoted = [words, agreed.term[text.language]];
    return [problem('term-form', text.file, line + text.parts.linesAbove, message, quoted)];
  });
}

const badWords = (wrong: readonly { bad: string }[]) => wrong.map(({ bad }) => bad);

interface Piece {
  file: string;
  line: number;
  language: Language;
  text: string;
}

function inLessons(catalogue: Catalogue): Piece[] {
  return catalogue.lessons.flatMap(({ texts }) =>
    texts.flatMap(({ file, language, parts, compiled }) =>
      compiled.outline.texts.map(({ text, line }) => ({ file, language, text, line: line + parts.linesAbove })),
    ),
  );
}

function inQuestions(catalogue: Catalogue): Piece[] {
  return catalogue.questions.flatMap(({ question: { prompt, explanation }, file, line }) =>
    languages.flatMap((language) =>
      [prompt, explanation].map((text) => ({ file, line, language, text: text[language] })),
    ),
  );
}

/** The terms of the glossary are used in the form agreed on, and never another word for them. */
export function checkTerms(catalogue: Catalogue): Problem[] {
  const all = catalogue.library.terms;
  const terms = new Map(all.map((known) => [known.id, known]));
  const agreed = (language: Language) =>
    all.flatMap(({ term, avoid }) => (avoid?.[language] ?? []).map((bad) => ({ bad, instead: term[language] })));
  const wrong = { kk: agreed('kk'), ru: agreed('ru'), en: agreed('en') };
  const words = { kk: badWords(wrong.kk), ru: badWords(wrong.ru), en: badWords(wrong.en) };
  const avoided = [...inLessons(catalogue), ...inQuestions(catalogue)].flatMap(({ file, line, language, text }) => {
    const said = new Set(avoidedIn(text, words[language]));
    if (said.size === 0) return [];
    return wrong[language]
      .filter(({ bad }) => said.has(bad))
      .map(({ bad, instead }) => {
        const message = `"${bad}" is not used here: the agreed term is "${instead}". In quotation marks it may stand.`;
        return problem('term-avoided', file, line, message, [bad, instead]);
      });
  });
  const misused = catalogue.lessons.flatMap(({ texts }) => texts.flatMap((text) => forms(terms, text)));
  return [...avoided, ...misused];
}
