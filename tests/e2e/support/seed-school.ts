/** Run before the server of the tests: a new data folder with made-up people at every point of the way. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import type { QuestionType } from '#app/content/schema/question.ts';
import { addAuthor } from '#app/domain/authoring/courses/add-author.ts';
import { revokeCertificate } from '#app/domain/certificates/revoke-certificate.ts';
import { setVisibility } from '#app/domain/certificates/set-visibility.ts';
import { readEnv } from '#app/http/env.ts';
import { openSchool, type School } from '#app/school.server.ts';
import { attemptQuestions } from '#db/schema.ts';
import { addAccount, certify, learn, sitExam } from '../../builders.ts';
import { dataFolder, seededFile } from './place.ts';
import type { Seeded, SeededPerson } from './seeded.ts';

const courseId = 'crs-observer-rights';
const holderName = 'Айсұлу Өмірқызы';
const types: QuestionType[] = ['single', 'multiple', 'order', 'match', 'number', 'text'];
const hour = 60 * 60 * 1000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * hour);
const years = 365 * 24;

async function add(school: School, handle: string, role?: 'trainer' | 'admin'): Promise<SeededPerson> {
  const now = hoursAgo(3 * years);
  const personId = await addAccount(school, { handle, now, ...(role ? { role } : {}) });
  const [name = '', value = ''] = (await school.sessions.start(personId)).split(';')[0]?.split('=') ?? [];
  return { personId, handle, cookie: { name, value } };
}

type Positions = Partial<Record<QuestionType, number>>;

/** Where the first question of every type stands in an attempt. */
async function positionsOf({ db, library }: School, attemptId: string): Promise<Positions> {
  const asked = await db.read
    .select()
    .from(attemptQuestions)
    .where(eq(attemptQuestions.attemptId, attemptId))
    .orderBy(asc(attemptQuestions.position));
  const positions: Positions = {};
  for (const { questionId, position } of asked) {
    const type = library.question(questionId)?.question.type;
    if (type) positions[type] ??= position;
  }
  return positions;
}

function hasAll(positions: Positions): positions is Record<QuestionType, number> {
  return types.every((type) => positions[type]);
}

/** An open exam in which every type of question was drawn: papers are drawn by lot, so people sit down until one is. */
async function sitDown(school: School): Promise<Seeded['sitting']> {
  for (let try_ = 1; try_ <= 200; try_ += 1) {
    const person = await add(school, `emtihanda${try_}`);
    const { personId } = person;
    const attemptId = await sitExam(school, {
      personId,
      courseId,
      right: 5,
      now: hoursAgo(1),
      submit: false,
    });
    const positions = await positionsOf(school, attemptId);
    if (hasAll(positions)) return { ...person, attemptId, positions };
  }
  throw new Error('No paper with every type of question could be drawn.');
}

async function pass(
  school: School,
  handle: string,
  now: Date,
): Promise<SeededPerson & { attemptId: string }> {
  const person = await add(school, handle);
  const { personId } = person;
  await learn(school, { personId, courseId, count: 7, now });
  return { ...person, attemptId: await sitExam(school, { personId, courseId, right: 13, now }) };
}

async function certified(
  school: School,
  handle: string,
  { now = hoursAgo(48), ...law }: { now?: Date; lawCheckedOn?: string } = {},
): Promise<Seeded['certified']> {
  const person = await pass(school, handle, now);
  const { personId, attemptId } = person;
  const serial = await certify(school, { personId, attemptId, courseId, holderName, now, ...law });
  return { ...person, serial };
}

async function makeCertificates(school: School): Promise<Pick<Seeded, 'certified' | 'serials' | 'admin'>> {
  const valid = await certified(school, 'sertifikat');
  const shown = await certified(school, 'korinedi');
  await setVisibility(school.db, { ...shown, visibility: 'name-shown' });
  const hidden = await certified(school, 'jasyryn');
  await setVisibility(school.db, { ...hidden, visibility: 'hidden' });
  const expired = await certified(school, 'eskirdi', { now: hoursAgo(2.5 * years) });
  const lawChanged = await certified(school, 'zan-ozgerdi', { lawCheckedOn: '2010-01-01' });
  const revoked = await certified(school, 'joiyldy');
  const admin = await add(school, 'basshy', 'admin');
  const reason = 'Емтиханды басқа адам тапсырған.';
  await revokeCertificate(school.db, {
    actorId: admin.personId,
    serial: revoked.serial,
    reason,
    now: hoursAgo(1),
  });
  const serials = { valid, shown, hidden, expired, revoked, lawChanged };
  const serialOf = ([name, { serial }]: [string, { serial: string }]) => [name, serial] as const;
  return {
    admin,
    certified: valid,
    serials: Object.fromEntries(Object.entries(serials).map(serialOf)) as Seeded['serials'],
  };
}

/** Looks after the course of the tests. */
async function addTrainer(school: School): Promise<SeededPerson> {
  const trainer = await add(school, 'ustaz', 'trainer');
  const { handle } = trainer;
  await addAuthor(school.db, { courseId, handle, actorId: null, now: hoursAgo(24) });
  return trainer;
}

async function seed(school: School): Promise<Seeded> {
  const halfway = await add(school, 'jolda');
  await learn(school, { personId: halfway.personId, courseId, count: 3, now: hoursAgo(20) });
  const failed = await add(school, 'qaita');
  await learn(school, { personId: failed.personId, courseId, count: 7, now: hoursAgo(30) });
  const failedSitting = { personId: failed.personId, courseId, right: 9, now: hoursAgo(2) };
  return {
    halfway,
    sitting: await sitDown(school),
    failed: { ...failed, attemptId: await sitExam(school, failedSitting) },
    passed: await pass(school, 'otti', hoursAgo(2)),
    leaving: await certified(school, 'ketedi'),
    trainer: await addTrainer(school),
    ...(await makeCertificates(school)),
    holderName,
  };
}

rmSync(dataFolder, { recursive: true, force: true });
mkdirSync(dirname(seededFile), { recursive: true });
const school = await openSchool(readEnv(process.env));
try {
  writeFileSync(seededFile, JSON.stringify(await seed(school), null, 2));
} finally {
  await school.close();
}
