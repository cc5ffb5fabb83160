import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { tidyLine } from '../../question-draft/tidy.ts';
import { maxQuestions, type ReadFile, type ReadQuestion, type ReaderWords } from '../imported.ts';
import { readTags } from '../tags.ts';
import { weighed } from '../weigh.ts';
import { child, children, losesPictures, plainIn, textIn } from './elements.ts';
import { xmlRefusal } from './guard-xml.ts';
import { partsOf } from './moodle-parts.ts';

/** The root of a text that is well-formed; null for any other. */
function rootOf(xml: string): Element | null {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml').documentElement;
  } catch {
    return null;
  }
}

function readOne(question: Element, number: number, words: ReaderWords): ReadQuestion {
  const type = question.getAttribute('type') ?? '';
  const prompt = textIn(question, 'questiontext');
  const name = tidyLine(plainIn(question, 'name')) || prompt.slice(0, 60);
  const { parts, remarks } = partsOf(question, type, words);
  if (parts === null) return { number, name, question: null, remarks };
  const tagged = child(question, 'tags');
  const { tags } = readTags(tagged ? children(tagged, 'tag').map((tag) => child(tag, 'text')?.textContent ?? '') : []);
  const lost = losesPictures(question) ? [...remarks, { code: 'picturesDropped' } as const] : remarks;
  const explanation = textIn(question, 'generalfeedback');
  return weighed(number, { name, prompt, explanation, tags, ...parts }, lost);
}

/** Reads a Moodle XML file. Declarations of types and entities are refused before anything is parsed. */
export function readMoodle(xml: string, words: ReaderWords): ReadFile {
  const refusal = xmlRefusal(xml);
  if (refusal) return { ok: false, remark: refusal };
  const root = rootOf(xml.trimStart());
  if (!root) return { ok: false, remark: { code: 'xmlBroken' } };
  if (root.nodeName !== 'quiz') return { ok: false, remark: { code: 'xmlNotMoodle' } };
  const questions = children(root, 'question').filter((one) => one.getAttribute('type') !== 'category');
  if (questions.length === 0) return { ok: false, remark: { code: 'fileEmpty' } };
  if (questions.length > maxQuestions) {
    return { ok: false, remark: { code: 'fileTooMany', values: { max: maxQuestions } } };
  }
  return { ok: true, questions: questions.map((question, i) => readOne(question, i + 1, words)) };
}
