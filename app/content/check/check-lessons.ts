import type { FaultCode } from '../fault-codes.ts';
import { componentSpecs } from '../guard/components.ts';
import type { Problem } from '../problem.ts';
import { atFile, problem } from '../problem.ts';
import type { Catalogue, LessonText } from './catalogue.ts';

const fewestWords = 500;
const mostWords = 900;

/** Words a minute: nobody who reads with care is slower than the one or faster than the other. */
const slowest = 50;
const fastest = 160;

const unknownCodes = {
  provision: 'unknown-provision',
  term: 'unknown-term',
  fact: 'unknown-fact',
  document: 'unknown-document',
  question: 'unknown-question',
  dataset: 'unknown-dataset',
  preset: 'unknown-preset',
} as const satisfies Record<string, FaultCode>;

const registers = {
  provision: 'a file of law/',
  term: 'glossary.yaml',
  fact: 'sources.yaml (facts)',
  document: 'sources.yaml (documents)',
  question: 'the questions of the course',
  dataset: 'datasets/',
  preset: 'datasets/presets.yaml',
} as const;

function references(catalogue: Catalogue, text: LessonText): Problem[] {
  const problems: Problem[] = [];
  for (const { name, attributes, line } of text.compiled.outline.components) {
    for (const [attribute, spec] of Object.entries(componentSpecs[name]?.attributes ?? {})) {
      const id = attributes[attribute];
      if (!spec.refersTo || !id || catalogue.has(spec.refersTo, id)) continue;
      const message = `<${name}> names the ${spec.refersTo} "${id}", which is not in ${registers[spec.refersTo]}, or is broken there. Correct the id or add it.`;
      problems.push(
        problem(unknownCodes[spec.refersTo], text.file, line + text.parts.linesAbove, message, [id]),
      );
    }
  }
  return problems;
}

/** A preset opens one lab only: in another its fields mean nothing. */
function presetsOfOthers(catalogue: Catalogue, text: LessonText): Problem[] {
  return text.compiled.outline.components.flatMap(({ name, attributes, line }) => {
    const lab = name === 'Lab' && attributes.preset && catalogue.library.preset(attributes.preset)?.lab;
    if (!lab || lab === attributes.name) return [];
    const message = `The preset "${attributes.preset}" is one of the lab "${lab}". Name that lab, or another preset.`;
    const quoted = [attributes.preset ?? ''];
    return [problem('unknown-preset', text.file, line + text.parts.linesAbove, message, quoted)];
  });
}

/** A question kept for exams must not be shown as practice. */
function practiceOnly(catalogue: Catalogue, text: LessonText): Problem[] {
  return text.compiled.outline.components.flatMap(({ name, attributes, line }) => {
    const question = name === 'Check' && attributes.id ? catalogue.question(attributes.id) : null;
    if (!question || question.use.includes('practice')) return [];
    const message = `The question "${question.id}" is kept for the exam. Show a practice question, or add "practice" to its use.`;
    return [problem('check-exam-question', text.file, line + text.parts.linesAbove, message, [question.id])];
  });
}

/** Who says what stands in order of date: the years of the positions of one list may not go back. */
function positionOrder(text: LessonText): Problem[] {
  let last = 0;
  return text.compiled.outline.components.flatMap(({ name, attributes, line }) => {
    if (name === 'Positions') last = 0;
    if (name !== 'Position') return [];
    const year = Number(/\d{4}/.exec(attributes.when ?? '')?.[0] ?? last);
    const back = year < last;
    last = Math.max(last, year);
    const message =
      'This position is older than the one before it. Put positions in order of date, so that nobody is favoured.';
    const quoted = [attributes.who ?? '', attributes.when ?? ''].filter(Boolean);
    return back ? [problem('positions-order', text.file, line + text.parts.linesAbove, message, quoted)] : [];
  });
}

/** The minutes a course promises for a lesson fit its length. */
function readingTime({ lesson, file, compiled: { outline } }: LessonText): Problem[] {
  const { words } = outline;
  const from = Math.ceil(words / fastest);
  const to = Math.floor(words / slowest);
  if (lesson.minutes >= from && lesson.minutes <= to) return [];
  const message = `The course gives ${lesson.minutes} minutes for ${words} words. Write ${from} to ${to} minutes in course.yaml, or change the text.`;
  return [problem('reading-time', file, 1, message, [lesson.minutes, words, from, to].map(String))];
}

/** A lesson is a quarter of an hour at most, and more than a note. */
function length(text: LessonText): Problem[] {
  const { words } = text.compiled.outline;
  if (!text.compiled.ok) return [];
  if (words >= fewestWords && words <= mostWords) return readingTime(text);
  const advice =
    words < fewestWords ? 'Say more, or join it with another lesson.' : 'Cut it, or make two lessons of it.';
  const message = `The lesson has ${words} words; a lesson has ${fewestWords} to ${mostWords.toLocaleString('en')}. ${advice}`;
  return [problem('words', text.file, 1, message, [String(words)])];
}

/** What one lesson in one language may have wrong by itself. */
export function checkLessons(catalogue: Catalogue): Problem[] {
  return catalogue.lessons.flatMap(({ texts }) =>
    texts.flatMap((text) => [
      ...(text.compiled.ok
        ? []
        : text.compiled.problems.map((fault) => atFile(fault, text.file, text.parts.linesAbove))),
      ...references(catalogue, text),
      ...presetsOfOthers(catalogue, text),
      ...practiceOnly(catalogue, text),
      ...positionOrder(text),
      ...length(text),
    ]),
  );
}
