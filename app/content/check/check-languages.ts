import { sourceStamp } from '../front-matter.ts';
import type { Outline } from '../guard/outline.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Catalogue, LessonText } from './catalogue.ts';
import { componentsApart, signature } from './check-apart.ts';
import { notTranslated } from './check-translated.ts';

/** 6 599 921 (no-break spaces), 6,599,921, 67 346,1 and 67,346.1: groups of three, then perhaps a fraction. */
const numberPattern = /(\d{1,3}(?:[\u00a0\u202f,]\d{3})+)(?:[.,](\d+))?(?!\d)|(\d+)(?:[.,](\d+))?/g;

/** The numbers of a text, 67346.1, so that each language may write them in its own way and 7,5 is not 75. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(numberPattern)].map(([, grouped, part, plain, fraction = part]) => {
    const whole = (grouped ?? plain ?? '').replace(/\D/g, '');
    return fraction === undefined ? whole : `${whole}.${fraction}`;
  });
}

const numbersOf = (outline: Outline) => outline.texts.flatMap(({ text }) => numbersIn(text));

function components(source: LessonText, text: LessonText): Problem[] {
  const ours = text.compiled.outline.components;
  const [own, other] = [ours.map(signature), source.compiled.outline.components.map(signature)];
  const differs = Array.from({ length: Math.max(own.length, other.length) }, (_, index) => index);
  const index = differs.find((at) => own[at] !== other[at]);
  if (index === undefined) return [];
  // What only one of them has is named; where both have the same, the first that stands elsewhere.
  const [extra, missing] = [without(own, other), without(other, own)];
  const isOrder = extra.length + missing.length === 0;
  const here = isOrder ? own[index] : extra[0];
  const there = isOrder ? other[index] : missing[0];
  const at = here === undefined ? index : own.indexOf(here, isOrder ? index : 0);
  const what = isOrder
    ? `component ${index + 1} is here ${here ?? ''}, in ${source.language}.mdx ${there ?? ''}`
    : onlyIn(source, { extra, missing });
  const message = `The components differ: ${what}. Use the same components with the same ids in the same order.`;
  const line = (ours[at]?.line ?? ours.at(-1)?.line ?? 1) + text.parts.linesAbove;
  return [problem('language-components', text.file, line, message, [here ?? '', there ?? ''])];
}

function headings(source: LessonText, text: LessonText): Problem[] {
  const levels = ({ compiled }: LessonText) =>
    compiled.outline.headings.map(({ depth }) => '#'.repeat(depth)).join(' ');
  if (levels(source) === levels(text)) return [];
  const message = `The headings differ: here ${levels(text) || 'none'}, in ${source.language}.mdx ${levels(source) || 'none'}. Give every language the same headings in the same order.`;
  const line = text.compiled.outline.headings[0]?.line;
  return [
    problem('language-headings', text.file, line === undefined ? 1 : line + text.parts.linesAbove, message),
  ];
}

/** Links within the school cite provisions, terms and lessons; other sites may have a page in each language. */
function links(source: LessonText, text: LessonText): Problem[] {
  const targets = ({ compiled }: LessonText) =>
    compiled.outline.links.filter(({ url }) => !/^[a-z]+:/i.test(url)).map(({ url }) => url);
  const [own, other] = [targets(text), targets(source)];
  const [extra, missing] = [without(own, other), without(other, own)];
  if (extra.length + missing.length === 0) return [];
  const { line } = text.compiled.outline.links.find(({ url }) => url === extra[0]) ?? { line: 1 };
  const message = `The links differ from ${source.language}.mdx (${onlyIn(source, { extra, missing })}). Give every language the same links.`;
  return [problem('language-links', text.file, line + text.parts.linesAbove, message, [extra.join(', '), missing.join(', ')])];
}

function onlyIn(
  source: LessonText,
  { extra, missing }: { extra: readonly string[]; missing: readonly string[] },
): string {
  const here = extra.length > 0 ? [`only here: ${extra.join(', ')}`] : [];
  const there = missing.length > 0 ? [`only in ${source.language}.mdx: ${missing.join(', ')}`] : [];
  return [...here, ...there].join('; ');
}

function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return all.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function numbers(catalogue: Catalogue, source: LessonText, text: LessonText): Problem[] {
  const own = numbersOf(text.compiled.outline);
  const other = numbersOf(source.compiled.outline);
  const extra = without(own, other);
  const missing = without(other, own);
  if (extra.length === 0 && missing.length === 0) return [];
  const line =
    extra[0] === undefined ? 1 : catalogue.lineWith(text.file, extra[0], text.parts.linesAbove + 1);
  return [
    problem(
      'language-numbers',
      text.file,
      line,
      `The numbers differ from ${source.language}.mdx (${onlyIn(source, { extra, missing })}). Compare the two texts.`,
      [extra.join(', '), missing.join(', ')],
    ),
  ];
}

function stamp(source: LessonText, text: LessonText): Problem[] {
  const { sourceHash } = text.parts.frontMatter;
  if (sourceHash === undefined) {
    const message = `The translation does not say which text it was made from. When it agrees with ${source.language}.mdx, run \`npm run content:stamp\`.`;
    return [problem('translation-unstamped', text.file, 1, message)];
  }
  if (sourceHash === sourceStamp(source.parts.body)) return [];
  const message = `${source.language}.mdx was changed after this translation. Bring the translation up to date, then run \`npm run content:stamp\`.`;
  return [problem('translation-stale', text.file, 1, message)];
}

function sources(texts: readonly LessonText[]): { original: LessonText | null; problems: Problem[] } {
  const originals = texts.filter(({ parts }) => parts.frontMatter.translatedFrom === undefined);
  const problems: Problem[] = [];
  const wrong = (text: LessonText, message: string) =>
    problems.push(problem('translation-source', text.file, 1, message));
  for (const extra of originals.slice(1)) {
    wrong(
      extra,
      'Two languages say that the lesson was written in them. Add "translatedFrom: …" to the one that is a translation.',
    );
  }
  for (const text of texts) {
    const from = text.parts.frontMatter.translatedFrom;
    if (from === text.language)
      wrong(
        text,
        'A text cannot be translated from its own language. Name the other one, or delete the line.',
      );
  }
  const first = texts[0];
  if (originals.length === 0 && first) {
    wrong(
      first,
      'Every language says it is a translation. Delete "translatedFrom" in the one the lesson was written in.',
    );
  }
  return { original: originals[0] ?? null, problems };
}

/** The three languages of a lesson say the same thing, as far as a machine can tell. */
export function checkLanguages(catalogue: Catalogue): Problem[] {
  return catalogue.lessons.flatMap(({ texts }) => {
    const { original, problems } = sources(texts);
    const whole = texts.filter(({ compiled }) => compiled.ok);
    if (original?.compiled.ok) {
      problems.push(...componentsApart(original, whole.filter((text) => text !== original)));
    }
    for (const text of texts) {
      const from = text.parts.frontMatter.translatedFrom;
      const source = texts.find(({ language }) => language === from) ?? original;
      if (!source || source === text) continue;
      if (from !== undefined) problems.push(...stamp(source, text));
      // A text that could not be read to its end would only seem to differ.
      if (!source.compiled.ok || !text.compiled.ok) continue;
      problems.push(
        ...notTranslated(source, text),
        ...components(source, text),
        ...headings(source, text),
        ...links(source, text),
        ...numbers(catalogue, source, text),
      );
    }
    return problems;
  });
}
