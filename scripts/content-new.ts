import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Localized } from '../app/i18n/languages.ts';
import type { NewRefusal, NewText } from '../app/content/new/new-lesson.ts';
import { newLesson } from '../app/content/new/new-lesson.ts';
import { newQuestion } from '../app/content/new/new-question.ts';

/**
 * Writes a lesson in three languages or a question that already passes the check.
 * `content:new lesson --course observer-rights --lesson polling-day --provision kz-elections-20 --title-kk … --summary-kk …`
 * `content:new question --course observer-rights --lesson les-polling-day --provision kz-elections-20`
 * What is not given is asked. Ends with 1 when nothing was written, with 2 when an answer is missing.
 */
const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ dir: { type: 'string', default: 'content' }, course: text, lesson: text, provision: text },
    ...{ 'title-kk': text, 'title-ru': text, 'title-en': text },
    ...{ 'summary-kk': text, 'summary-ru': text, 'summary-en': text },
  },
});

const refusals: Record<NewRefusal, string> = {
  'unknown-course': 'There is no such course, or its course.yaml is broken. Run `npm run content:check`.',
  'unknown-lesson':
    'There is no such lesson in this course. Give the id from course.yaml, such as les-who-observes.',
  'unknown-provision': 'There is no such provision in law/. Give an id from there.',
  taken: 'A lesson with this name is already there. Choose another name.',
  'bad-slug': 'The name of a lesson has lower-case Latin letters, digits and hyphens, such as polling-day.',
  'list-not-found': 'The list of lessons in course.yaml is not written line by line. Add the lesson by hand.',
};

type Flag = Exclude<keyof typeof values, 'dir'>;

class Unanswered extends Error {}

/** The flag's value, or the answer to a question; without a person at the keyboard a missing flag ends the run. */
async function answer(flag: Flag, question: string): Promise<string> {
  const given = values[flag]?.trim();
  if (given) return given;
  if (!process.stdin.isTTY) throw new Unanswered(`Give --${flag}: ${question}`);
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const typed = (await reader.question(`${question}\n> `)).trim();
  reader.close();
  return typed === '' ? answer(flag, question) : typed;
}

async function inThree(what: 'title' | 'summary', question: string): Promise<Localized> {
  const kk = await answer(`${what}-kk`, `${question} in Kazakh`);
  const ru = await answer(`${what}-ru`, `${question} in Russian`);
  return { kk, ru, en: await answer(`${what}-en`, `${question} in English`) };
}

async function write(): Promise<NewText> {
  const kind = positionals[0] ?? 'lesson';
  if (kind !== 'lesson' && kind !== 'question')
    throw new Unanswered('Say what to write: lesson or question.');
  const { dir } = values;
  const course = await answer('course', 'Folder of the course, such as observer-rights');
  if (kind === 'question') {
    const lesson = await answer('lesson', 'Id of the lesson from course.yaml, such as les-who-observes');
    return newQuestion({
      dir,
      course,
      lesson,
      provision: await answer('provision', 'Id of the provision the answer rests on'),
    });
  }
  const slug = await answer('lesson', 'Name of the lesson for its address, such as polling-day');
  const provision = await answer('provision', 'Id of the provision the lesson cites first');
  const title = await inThree('title', 'Title of the lesson');
  const summary = await inThree('summary', 'One sentence about the lesson');
  return newLesson({
    dir,
    course,
    slug,
    provision,
    title,
    summary,
    today: new Date().toISOString().slice(0, 10),
  });
}

try {
  const written = await write();
  if (written.ok) {
    for (const file of written.files) process.stdout.write(`written  ${file}\n`);
    process.stdout.write(
      `id ${written.id}. Now replace the sentences by your own and run: npm run content:check\n`,
    );
  } else {
    process.stderr.write(`${refusals[written.reason]}\n`);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof Unanswered)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
