import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { ProblemList } from '#app/components/problem-list/problem-list.tsx';
import type { DraftProblem } from '#app/content/check/check-draft.ts';
import { faultCodes, faultLevel } from '#app/content/fault-codes.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';

const texts = loadTexts();

function shown(
  language: Language,
  problems: DraftProblem[],
  href?: (problem: DraftProblem) => string | null,
) {
  return renderToStaticMarkup(
    <I18nextProvider i18n={texts[language]}>
      <ProblemList problems={problems} {...(href ? { href } : {})} />
    </I18nextProvider>,
  );
}

const inRussian = { kind: 'lesson', language: 'ru' } as const;
const problem = (code: DraftProblem['code'], quoted: string[]): DraftProblem => ({
  ...{ level: faultLevel(code), code, target: inRussian, line: 7, message: 'In plain English.', quoted },
});

test.for(languages)('%s: every code is told in words, with what is quoted', (language) => {
  const html = shown(
    language,
    faultCodes.map((code) => problem(code, ['gone-1', '2', '3', '4'])),
  );
  expect(html).not.toMatch(/cures:|\{\{|codes\./);
  expect(html).toContain('gone-1');
  expect(html.match(/<li>/g)).toHaveLength(faultCodes.length);
});

test('errors come before warnings, each with its number and a way to the place', () => {
  const html = shown(
    'en',
    [problem('words', ['12']), problem('unknown-term', ['gone'])],
    ({ code }) => `/edit#${code}`,
  );
  expect(html.indexOf('1 error')).toBeLessThan(html.indexOf('1 warning'));
  expect(html).toContain('href="/edit#unknown-term">Русский, line 7</a>');
  expect(html).toContain('“gone” is not found');
});

test('a field of a question is named, not spelt', () => {
  const target = { kind: 'question', id: 'q-1' } as const;
  const html = shown('en', [{ ...problem('schema', ['options.0.feedback.kk']), target }]);
  expect(html).toContain('option 1, feedback, Қазақша');
  expect(html).toContain('Question q-1');
});

test('a page of Kazakh speaks Kazakh, and what stands above the text is named', () => {
  const html = shown('kk', [{ ...problem('front-matter', ['title']), line: 0 }]);
  expect(html).toContain('Русский, мәтіннің үстіндегі өрістер');
  expect(html).not.toContain('In plain English');
});

test('nothing to mend is said', () => {
  expect(shown('ru', [])).toContain('Ошибок не найдено');
});
