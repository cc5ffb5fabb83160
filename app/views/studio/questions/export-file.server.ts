import type { i18n } from 'i18next';
import { formats, noTags, type Format, type ImportedQuestion } from '#app/content/exchange/imported.ts';
import { inOneLanguage } from '#app/content/exchange/from-form.ts';
import { writeFile } from '#app/content/exchange/write-file.ts';
import { readBody } from '#app/content/question-draft/body.ts';
import type { Language, Localized } from '#app/i18n/languages.ts';
import { sheetWordsOf } from '../exchange-words.ts';
import type { QuestionsOnDesk } from './questions-on-desk.server.ts';

const types: Record<Format, string> = { gift: 'text/plain', xml: 'application/xml', csv: 'text/csv' };

interface Asked {
  /** `questions.csv`, `sample.csv` … */
  name: string;
  language: Language;
  /** Drafts too, each in place of what is published of it. */
  drafts: boolean;
}

/** One question of every kind of column, to begin a sheet from. */
function sample({ t }: i18n): ImportedQuestion {
  const note = t('exchange:sample.note');
  return {
    ...{
      name: '1',
      type: 'single',
      prompt: t('exchange:sample.question'),
      explanation: t('exchange:sample.explanation'),
    },
    options: [
      { correct: true, text: t('exchange:sample.right'), feedback: note },
      { correct: false, text: t('exchange:sample.wrong'), feedback: note },
    ],
    tags: { ...noTags(), use: ['practice'], difficulty: '1' },
  };
}

/** A file with the questions of a course that are whole in a language; null for a name of none of the files. */
export function exportFile(
  { course, questions }: Pick<QuestionsOnDesk, 'course' | 'questions'>,
  texts: Localized<i18n>,
  { name, language, drafts }: Asked,
): { name: string; type: string; text: string } | null {
  const words = sheetWordsOf(texts[language]);
  const format = formats.find((one) => name === `questions.${one}`);
  if (!format) {
    if (name !== 'sample.csv') return null;
    return { name, type: types.csv, text: writeFile('csv', [sample(texts[language])], words) };
  }
  const whole = questions.flatMap(({ form, done, published }) => {
    if (drafts) return done[language] ? [form] : [];
    return published === null ? [] : [readBody(form.id, published)];
  });
  const exported = whole.map((form) => inOneLanguage(form, language));
  return {
    name: `${course.slug}-${language}.${format === 'gift' ? 'gift.txt' : format}`,
    ...{ type: types[format], text: writeFile(format, exported, words) },
  };
}
