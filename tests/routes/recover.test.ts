import { expect, test } from 'vitest';
import { completeLesson } from '#app/domain/learning/complete-lesson.ts';
import { courseProgress } from '#app/domain/learning/course-progress.ts';
import { createGuest } from '#app/domain/people/create-guest.ts';
import { action } from '#app/routes/people/recover.tsx';
import { addAccount, demoRecoveryCode } from '../builders.ts';
import { testSchool } from '../test-school.ts';

test('who recovers her account keeps what she did on this device before', async () => {
  const school = await testSchool();
  const now = new Date();
  const accountId = await addAccount(school, { handle: 'Әсем', now });
  const { personId } = await createGuest(school.db, { now });
  const course = school.library.course('crs-observer-rights');
  const lessonId = course?.lessons[0]?.id ?? '';
  if (course) await completeLesson(school.db, { personId, course, lessonId, now });

  const body = new URLSearchParams({
    handle: 'Әсем',
    recoveryCode: demoRecoveryCode,
    password: 'көктем келді далаға',
  });
  const request = new Request('http://school/kk/recover', { method: 'POST', body });
  const person = { id: personId, kind: 'guest', role: 'learner', handle: null } as const;
  const answer = await action({
    request,
    params: { lang: 'kk' },
    context: { school, person, source: '192.0.2.7' },
  });
  expect(answer.status).toBe(302);
  const progress = { personId: accountId, courseId: 'crs-observer-rights', lessonIds: [lessonId] };
  expect((await courseProgress(school.db, progress)).completed).toEqual([lessonId]);
});
