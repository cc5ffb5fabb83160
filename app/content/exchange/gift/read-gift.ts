import * as giftParser from 'gift-pegjs';
import type { GIFTQuestion } from 'gift-pegjs';
import { tidyLine } from '../../question-draft/tidy.ts';
import { maxQuestions, type ReadFile, type ReadQuestion, type ReaderWords, type Remark } from '../imported.ts';
import { readTags } from '../tags.ts';
import { weighed } from '../weigh.ts';
import { partsOf } from './gift-parts.ts';
import { carryArrows, carryEscapes, meant, plainOf } from './gift-signs.ts';

/** One question with its comments, as it stands in the file. */
interface Block {
  text: string;
  /** Line of the file at which it begins. */
  line: number;
}

const isComment = (text: string) => text.split('\n').every((line) => /^\s*(?:\/\/|$)/.test(line));

/** Empty lines part questions; comments that stand alone belong to the question after them. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let waiting = '';
  let line = 1;
  for (const part of text.split(/(\n[^\S\n]*(?:\n[^\S\n]*)+)/)) {
    const begins = line + (/^\n*/.exec(part)?.[0].length ?? 0);
    line += part.split('\n').length - 1;
    if (part.trim() === '') continue;
    if (isComment(part)) waiting += `${part.trim()}\n`;
    else {
      blocks.push({ text: waiting + part.trim(), line: begins });
      waiting = '';
    }
  }
  return blocks;
}

/** The first words of what cannot be read, so that it is found in the file. */
const beginning = ({ text }: Block) =>
  tidyLine(meant(text).replace(/^\s*\/\/.*$/gm, '').replace(/::/g, '')).slice(0, 60);

function parsed({ text }: Block): GIFTQuestion[] | null {
  try {
    return giftParser.parse(`${carryArrows(text)}\n\n`);
  } catch {
    return null;
  }
}

function unread(number: number, name: string, remark: Remark): ReadQuestion {
  return { number, name, question: null, remarks: [remark] };
}

function readOne(block: Block, gift: GIFTQuestion, number: number, words: ReaderWords): ReadQuestion | null {
  if (gift.type === 'Category') return null;
  const name = tidyLine(meant(gift.title ?? ''));
  const shown = name || beginning(block);
  if (gift.type === 'Description') return unread(number, shown, { code: 'description' });
  if (gift.type === 'Essay') return unread(number, shown, { code: 'essay' });
  const { tags, more } = readTags((gift.tags ?? []).map(meant));
  const { parts, remarks } = partsOf(gift, { words, more });
  if (parts === null) return unread(number, shown, remarks[0] ?? { code: 'broken', values: { line: block.line } });
  const prompt = plainOf(gift.stem);
  return weighed(number, { name, prompt, explanation: plainOf(gift.globalFeedback), tags, ...parts }, remarks);
}

/** Reads a GIFT file, question by question: what one of them has wrong is no harm to the others. */
export function readGift(text: string, words: ReaderWords): ReadFile {
  const blocks = blocksOf(carryEscapes(text));
  const questions: ReadQuestion[] = [];
  for (const block of blocks) {
    const number = questions.length + 1;
    const gifts = parsed(block);
    if (gifts === null) {
      questions.push(unread(number, beginning(block), { code: 'broken', values: { line: block.line } }));
      continue;
    }
    for (const gift of gifts) {
      const read = readOne(block, gift, questions.length + 1, words);
      if (read) questions.push(read);
    }
    if (questions.length > maxQuestions) {
      return { ok: false, remark: { code: 'fileTooMany', values: { max: maxQuestions } } };
    }
  }
  return questions.length > 0 ? { ok: true, questions } : { ok: false, remark: { code: 'fileEmpty' } };
}
