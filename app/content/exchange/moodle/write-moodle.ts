import { textToHtml } from '../html-text.ts';
import type { ImportedQuestion } from '../imported.ts';
import { writeTags } from '../tags.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const text = (value: string) => `<text>${escaped(value)}</text>`;
const html = (name: string, value: string) => `<${name} format="html">${text(textToHtml(value))}</${name}>`;
const plain = (name: string, value: string) => `<${name}>${text(value)}</${name}>`;

/** Moodle's names of our types. */
const typeNames: Record<ImportedQuestion['type'], string> = {
  ...{ single: 'multichoice', multiple: 'multichoice', order: 'ordering' },
  ...{ match: 'matching', number: 'numerical', text: 'shortanswer' },
};

function optionLines(question: Extract<ImportedQuestion, { type: 'single' | 'multiple' }>): string[] {
  const several = question.type === 'multiple';
  const right = Math.max(1, question.options.filter(({ correct }) => correct).length);
  const share = several ? Number((100 / right).toFixed(5)) : 100;
  const wrong = several ? -100 : 0;
  return [
    `<single>${String(!several)}</single>`,
    '<shuffleanswers>true</shuffleanswers>',
    '<answernumbering>abc</answernumbering>',
    ...question.options.map(
      ({ correct, text: words, feedback }) =>
        `<answer fraction="${correct ? share : wrong}" format="html">${text(textToHtml(words))}${html('feedback', feedback)}</answer>`,
    ),
  ];
}

function answerLines(question: ImportedQuestion): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return optionLines(question);
    case 'order':
      return [
        '<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype><selectcount>0</selectcount>',
        '<gradingtype>ALL_OR_NOTHING</gradingtype>',
        ...question.items.map((item, i) => `<answer fraction="${i + 1}" format="html">${text(textToHtml(item))}</answer>`),
      ];
    case 'match':
      return [
        '<shuffleanswers>true</shuffleanswers>',
        ...question.pairs.map(
          ({ left, right }) =>
            `<subquestion format="html">${text(textToHtml(left))}${plain('answer', right)}</subquestion>`,
        ),
      ];
    case 'number': {
      const { value, tolerance, unit } = question;
      const units = `<units><unit><multiplier>1</multiplier><unit_name>${escaped(unit)}</unit_name></unit></units>`;
      const answer = `<answer fraction="100" format="plain_text">${text(value)}<tolerance>${tolerance}</tolerance></answer>`;
      return unit ? [answer, units] : [answer];
    }
    case 'text':
      return [
        '<usecase>0</usecase>',
        ...question.accept.map((word) => `<answer fraction="100" format="plain_text">${text(word)}</answer>`),
      ];
  }
}

function written(question: ImportedQuestion): string {
  const tags = writeTags(question.tags).map((tag) => `<tag>${text(tag)}</tag>`);
  const lines = [
    plain('name', question.name),
    html('questiontext', question.prompt),
    html('generalfeedback', question.explanation),
    '<defaultgrade>1</defaultgrade>',
    '<penalty>0</penalty>',
    '<hidden>0</hidden>',
    `<idnumber>${escaped(question.name)}</idnumber>`,
    ...answerLines(question),
    `<tags>${tags.join('')}</tags>`,
  ];
  return [`  <question type="${typeNames[question.type]}">`, ...lines.map((line) => `    ${line}`), '  </question>'].join('\n');
}

/** Questions as a Moodle XML file. */
export function writeMoodle(questions: readonly ImportedQuestion[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<quiz>', ...questions.map(written), '</quiz>', ''].join('\n');
}
