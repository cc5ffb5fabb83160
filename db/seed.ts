/**
 * `npm run db:seed`: made-up people at every point of the way, for trying the school out. Never for a real one:
 * their password stands in the README.
 */
import { openSchool } from '#app/school.server.ts';
import { readEnv } from '#app/http/env.ts';
import { addAccount, certify, demoPassword, learn, sitExam } from '../tests/builders.ts';
import { accounts } from './schema.ts';

const courseId = 'crs-observer-rights';
const now = new Date();
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 60 * 60 * 1000);

const school = await openSchool({ ...readEnv(process.env), logLevel: 'error' });
if ((await school.db.read.$count(accounts)) > 0) {
  process.stderr.write('There are accounts already: demo people are only added to an empty school.\n');
  await school.close();
  process.exit(1);
}

const add = (handle: string, role?: 'trainer' | 'reviewer' | 'organiser' | 'admin') =>
  addAccount(school, { handle, now: hoursAgo(100), ...(role ? { role } : {}) });

try {
  const halfway = await add('jolda');
  await learn(school, { personId: halfway, courseId, count: 3, now: hoursAgo(20) });

  const inExam = await add('emtihanda');
  await learn(school, { personId: inExam, courseId, count: 7, now: hoursAgo(10) });
  await sitExam(school, { personId: inExam, courseId, right: 15, now: hoursAgo(1), submit: false });

  const failed = await add('qaita');
  await learn(school, { personId: failed, courseId, count: 7, now: hoursAgo(30) });
  await sitExam(school, { personId: failed, courseId, right: 9, now: hoursAgo(2) });

  const passed = await add('otti');
  await learn(school, { personId: passed, courseId, count: 7, now: hoursAgo(30) });
  await sitExam(school, { personId: passed, courseId, right: 13, now: hoursAgo(2) });

  const certified = await add('sertifikat');
  await learn(school, { personId: certified, courseId, count: 7, now: hoursAgo(60) });
  const attemptId = await sitExam(school, { personId: certified, courseId, right: 15, now: hoursAgo(50) });
  const holder = {
    personId: certified,
    attemptId,
    courseId,
    holderName: 'Айсұлу Өмірқызы',
    now: hoursAgo(49),
  };
  const serial = await certify(school, holder);

  for (const role of ['trainer', 'reviewer', 'organiser', 'admin'] as const) await add(role, role);

  process.stdout.write(
    [
      `Password of all: ${demoPassword}`,
      'jolda: three lessons done · emtihanda: exam open · qaita: failed once, waiting',
      'otti: passed, certificate to be made · sertifikat: has one',
      'trainer · reviewer · organiser · admin',
      `A certificate to check: ${school.env.origin}/kk/verify/${serial}`,
      '',
    ].join('\n'),
  );
} finally {
  await school.close();
}
