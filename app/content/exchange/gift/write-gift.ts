import { textToHtml } from '../html-text.ts';
import type { ImportedOption, ImportedQuestion } from '../imported.ts';
import { writeTags } from '../tags.ts';
import { escapeGift } from './gift-signs.ts';

/** A text that begins like a format or a weight says that it is neither. */
function guarded(text: string): string {
  return /^(?:%|\[(?:html|plain|markdown|moodle)\])/.test(text) ? `[plain]${escapeGift(text)}` : escapeGift(text);
}

/** A "->" in an answer would make a pair of it: such a text is written as HTML, in which it is "-&gt;". */
function withoutArrow(text: string): string {
  return text.includes('->') ? `[html]${escapeGift(textToHtml(text))}` : guarded(text);
}

const feedbackOf = ({ feedback }: ImportedOption) => (feedback ? `#${guarded(feedback)}` : '');

/** Several right answers share the whole mark; wrong ones take it away. */
function severalRight(options: readonly ImportedOption[]): string[] {
  const share = 100 / Math.max(1, options.filter(({ correct }) => correct).length);
  const weight = String(Number(share.toFixed(5)));
  return options.map(
    (option) => `~%${option.correct ? weight : '-100'}%${withoutArrow(option.text)}${feedbackOf(option)}`,
  );
}

function answers(question: ImportedQuestion): string[] {
  switch (question.type) {
    case 'single':
      return question.options.map(
        (option) => `${option.correct ? '=' : '~'}${withoutArrow(option.text)}${feedbackOf(option)}`,
      );
    case 'multiple':
      return severalRight(question.options);
    case 'order':
      return question.items.map((item, i) => `=${i + 1} -> ${escapeGift(item)}`);
    case 'match':
      return question.pairs.map(({ left, right }) => `=${withoutArrow(left)} -> ${escapeGift(right)}`);
    case 'number':
      return [`#${question.value}:${question.tolerance}`];
    case 'text':
      return question.accept.map((accepted) => `=${withoutArrow(accepted)}`);
  }
}

function written(question: ImportedQuestion): string {
  const { type, name, prompt, explanation, tags } = question;
  const more = { type, ...(question.type === 'number' ? { unit: question.unit } : {}) };
  const marks = writeTags(tags, more).map((tag) => ` [tag:${tag}]`);
  return [
    `//${marks.join('')}`,
    `::${escapeGift(name)}::${guarded(prompt)} {`,
    ...answers(question).map((line) => `  ${line}`),
    ...(explanation ? [`  ####${guarded(explanation)}`] : []),
    '}',
  ].join('\n');
}

/** Questions as a GIFT file. What GIFT has no place for stands in tags. */
export function writeGift(questions: readonly ImportedQuestion[]): string {
  return `${questions.map(written).join('\n\n')}\n`;
}
