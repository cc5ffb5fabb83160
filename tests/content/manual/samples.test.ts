import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readQuestionFile } from '#app/content/exchange/read-file.ts';
import { manualFile } from '#app/content/manual/read-manuals.ts';
import { languages } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { readerWordsOf, sheetWordsOf } from '#app/views/studio/exchange-words.ts';

const texts = loadTexts();
/** The first sample under a heading. */
const sampleUnder = (markdown: string, anchor: string) =>
  /```\w+\n([\s\S]*?)\n```/.exec(markdown.slice(markdown.indexOf(`{#${anchor}}`)))?.[1] ?? '';

test.for(languages.flatMap((language) => (['gift', 'moodle', 'csv'] as const).map((format) => ({ language, format }))))(
  'the sample of $format in the manual ($language) can be brought in',
  ({ language, format }) => {
    const sample = sampleUnder(readFileSync(join('docs', manualFile(language)), 'utf8'), `questions-${format}`);
    const read = readQuestionFile(sample, {
      format: null,
      words: readerWordsOf(texts[language]),
      sheets: languages.map((one) => sheetWordsOf(texts[one])),
    });
    if (!read.ok) throw new Error(read.remark.code);
    expect(read.questions.flatMap(({ remarks }) => remarks)).toEqual([]);
    const [first] = read.questions;
    expect(first?.question?.type).toBe('single');
  },
);
