import { eq } from 'drizzle-orm';
import type { Course } from '#app/content/schema/course.ts';
import type { Question, QuestionOf } from '#app/content/schema/question.ts';
import type { PoolQuestion } from '#app/domain/assessment/draw-paper.ts';
import type { RawAnswer } from '#app/domain/assessment/grading/contract.ts';
import { itemToken, rightToken } from '#app/domain/assessment/grading/tokens.ts';
import { saveAnswer } from '#app/domain/assessment/save-answer.ts';
import { startAttempt, type StartAttempt } from '#app/domain/assessment/start-attempt.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.ts';
import { importShipped } from '#app/domain/authoring/import-shipped.ts';
import type { ShippedUnit } from '#app/domain/authoring/publications.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import type { Localized } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { attemptQuestions, people, type Role } from '#db/schema.ts';
import { testDatabase } from '../../test-database.ts';

export const noon = new Date('2026-11-22T12:00:00Z');

export function hoursLater(hours: number, from = noon): Date {
  return new Date(from.getTime() + hours * 60 * 60 * 1000);
}

export function say(text: string): Localized {
  return { kk: `${text} (kk)`, ru: `${text} (ru)`, en: `${text} (en)` };
}

export async function addPerson(db: Db, kind: 'guest' | 'account', role: Role = 'learner'): Promise<string> {
  const id = newId();
  await db.write((tx) => tx.insert(people).values({ id, kind, role, createdAt: noon }));
  return id;
}

const common = (id: string, lesson: string) => ({
  id,
  lesson,
  objective: 'obj-who',
  use: ['practice', 'exam'] as ('practice' | 'exam')[],
  difficulty: 1,
  provisions: ['kz-elections-20'],
  facts: [],
  prompt: say(`prompt of ${id}`),
  explanation: say(`explanation of ${id}`),
});

const option = (id: string, correct?: boolean) => ({
  id,
  ...(correct ? { correct } : {}),
  text: say(`option ${id}`),
  feedback: say(`feedback ${id}`),
});

export function single(id = 'q-single', lesson = 'les-one'): QuestionOf<'single'> {
  return {
    ...common(id, lesson),
    type: 'single',
    options: [option('a'), option('b', true), option('c'), option('d')],
  };
}

export function multiple(id = 'q-multiple', lesson = 'les-one'): QuestionOf<'multiple'> {
  const options = [option('a', true), option('b'), option('c', true), option('d')];
  return { ...common(id, lesson), type: 'multiple', options };
}

export function order(id = 'q-order', lesson = 'les-one'): QuestionOf<'order'> {
  const items = ['a', 'b', 'c', 'd'].map((item) => ({ id: item, text: say(`item ${item}`) }));
  return { ...common(id, lesson), type: 'order', items };
}

export function match(id = 'q-match', lesson = 'les-two'): QuestionOf<'match'> {
  const pairs = ['a', 'b', 'c'].map((pair) => ({
    id: pair,
    left: say(`left ${pair}`),
    right: say(`right ${pair}`),
  }));
  return { ...common(id, lesson), type: 'match', pairs };
}

export function number(
  id = 'q-number',
  lesson = 'les-two',
  value = 1275,
  tolerance = 0,
): QuestionOf<'number'> {
  const unit = { kk: 'рет', ru: 'раз', en: 'times' };
  return { ...common(id, lesson), type: 'number', number: { value, tolerance, unit } };
}

export function text(id = 'q-text', lesson = 'les-two'): QuestionOf<'text'> {
  const accept = { kk: ['хаттама', 'қорытынды хаттама'], ru: ['протокол'], en: ['protocol', 'record'] };
  return { ...common(id, lesson), type: 'text', accept };
}

/** Two lessons; the exam asks all three questions of the first and two of the three of the second. */
export const allQuestions: Question[] = [single(), multiple(), order(), match(), number(), text()];

export const course: Course = {
  slug: 'observer-rights',
  id: 'crs-observer-rights',
  title: say('Rights of an observer'),
  summary: say('What an observer may do'),
  audience: ['observer'],
  objectives: [{ id: 'obj-who', text: say('Know who may observe') }],
  lessons: ['les-one', 'les-two', 'les-three'].map((id, index) => ({
    id,
    folder: `0${index + 1}-lesson`,
    title: say(id),
    minutes: 8,
    provisions: [],
    facts: [],
  })),
  exam: {
    passMark: 80,
    cooldownHours: 24,
    minutes: 20,
    draw: [
      { lesson: 'les-one', count: 3 },
      { lesson: 'les-two', count: 2 },
    ],
  },
  certificate: { validMonths: 24, title: say('Observer') },
};

export function unit(kind: ShippedUnit['kind'], key: string, value: unknown): ShippedUnit {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  return { kind, key, body, hash: `hash of ${body}` };
}

export interface Exam {
  course: Course;
  courseRevisionId: string;
  pool: PoolQuestion[];
}

/** Publishes a course and its questions, and gives what a start needs. */
export async function publishExam(db: Db, offered: Course = course, questions = allQuestions): Promise<Exam> {
  const lessons = offered.lessons.flatMap(({ id }) =>
    ['kk', 'ru', 'en'].map((language) => unit('lesson', `${id}:${language}`, id)),
  );
  const shipped = [
    unit('course', offered.id, offered),
    ...questions.map((question) => unit('question', question.id, question)),
  ];
  await importShipped(db, [...shipped, ...lessons], noon);
  const published = await publishedUnits(db);
  const revisionOf = (key: string) => published.find((found) => found.key === key)?.revisionId ?? '';
  const pool = questions.map((question) => ({ question, revisionId: revisionOf(question.id) }));
  return { course: offered, courseRevisionId: revisionOf(offered.id), pool };
}

export function startOf(exam: Exam, personId: string, more: Partial<StartAttempt> = {}): StartAttempt {
  return { ...exam, personId, language: 'kk', seed: 'a seed', now: noon, ...more };
}

export async function started(db: Db, input: StartAttempt): Promise<string> {
  const start = await startAttempt(db, input);
  if (!start.ok) throw new Error(start.reason);
  return start.attemptId;
}

export function rawOf(...values: string[]): RawAnswer {
  return { values, byLeft: {} };
}

/** What a form sends when every part is right. */
export function rightForm(question: Question, seed: string): RawAnswer {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return rawOf(...question.options.filter(({ correct }) => correct).map(({ id }) => id));
    case 'order':
      return rawOf(...question.items.map(({ id }) => itemToken(seed, question.id, id)));
    case 'match':
      return {
        values: [],
        byLeft: Object.fromEntries(question.pairs.map(({ id }) => [id, rightToken(seed, question.id, id)])),
      };
    case 'number':
      return rawOf(String(question.number.value));
    case 'text':
      return rawOf(question.accept.kk[0] ?? '');
  }
}

export function questionsOf(db: Db, attemptId: string) {
  return db.read
    .select()
    .from(attemptQuestions)
    .where(eq(attemptQuestions.attemptId, attemptId))
    .orderBy(attemptQuestions.position);
}

/** Sits the whole exam with so many right answers, the rest left empty, and hands it in. */
export async function sit(db: Db, input: StartAttempt, right: number): Promise<string> {
  const { personId, pool, seed, now } = input;
  const attemptId = await started(db, input);
  for (const { position, questionId } of (await questionsOf(db, attemptId)).slice(0, right)) {
    const found = pool.find(({ question }) => question.id === questionId);
    if (!found) throw new Error(`${questionId} is not in the pool`);
    const raw = rightForm(found.question, seed);
    await saveAnswer(db, { personId, attemptId, position, raw, flagged: false, now });
  }
  await submitAttempt(db, { personId, attemptId, now });
  return attemptId;
}

/** A school with one published exam, and an account that may sit it. */
export async function school() {
  const db = testDatabase();
  const exam = await publishExam(db);
  return { db, exam, personId: await addPerson(db, 'account') };
}

/** The position of the only single-choice question, whose right option is b. */
export async function singlePosition(db: Db, attemptId: string): Promise<number> {
  const rows = await questionsOf(db, attemptId);
  return rows.find(({ questionId }) => questionId === 'q-single')?.position ?? 0;
}
