import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { canonicalJson, sha256 } from '#app/content/unit.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.ts';
import { checkProposal } from '#app/domain/authoring/review/check-proposal.ts';
import { propose } from '#app/domain/authoring/review/propose.ts';
import { publishProposal } from '#app/domain/authoring/review/publish-proposal.ts';
import { attemptQuestions, lessonCompletions } from '#db/schema.ts';
import { addAccount, learn, sitExam } from '../../builders.ts';
import { testSchool } from '../../test-school.ts';

const courseId = 'crs-observer-rights';
const now = new Date('2026-11-22T12:00:00Z');
const words = { kk: 'Кілт түзетілді', ru: 'Исправлен ключ', en: 'The key was corrected' };

test('an open attempt is finished on the texts it began with, and progress stays, whatever is published', async () => {
  const school = await testSchool();
  const { db } = school;
  const [learner, writer, reviewer] = [
    await addAccount(school, { handle: 'learner', now }),
    await addAccount(school, { handle: 'writer', role: 'trainer', now }),
    await addAccount(school, { handle: 'reviewer', role: 'reviewer', now }),
  ];
  await learn(school, { personId: learner, courseId, count: 3, now });
  const attemptId = await sitExam(school, { personId: learner, courseId, right: 15, now, submit: false });
  const paper = () =>
    db.read.select().from(attemptQuestions).where(eq(attemptQuestions.attemptId, attemptId));
  const begun = await paper();

  // Every question of the paper gets another wording, and the key of those with one answer is turned round.
  const units = begun.flatMap(({ questionId }) => {
    const published = school.library.question(questionId);
    if (!published) return [];
    const { question, revisionId: baseRevisionId } = published;
    const prompt = { kk: 'Басқа сұрақ', ru: 'Другой вопрос', en: 'Another question' };
    const turned =
      question.type === 'single'
        ? { ...question, prompt, options: question.options.map((one) => ({ ...one, correct: !one.correct })) }
        : { ...question, prompt };
    const body = canonicalJson(turned);
    return [{ kind: 'question' as const, key: questionId, body, hash: sha256(body), baseRevisionId }];
  });
  const proposed = await propose(db, {
    ...{ courseId, lessonId: null, units, change: words, legal: false, needsLawCheck: true, publishAt: null },
    ...{ writers: [writer], personId: writer, now },
  });
  const proposalId = proposed.ok ? proposed.proposalId : '';
  for (const aspect of ['law', 'language'] as const) {
    await checkProposal(db, { proposalId, aspect, passed: true, note: '', reviewerId: reviewer, now });
  }
  expect(await publishProposal(db, { proposalId, personId: reviewer, now })).toEqual({ ok: true });
  await school.refresh();
  expect(school.library.question(begun[0]?.questionId ?? '')?.question.prompt.en).toBe('Another question');

  expect((await paper()).map(({ revisionId }) => revisionId)).toEqual(
    begun.map(({ revisionId }) => revisionId),
  );
  expect(await submitAttempt(db, { personId: learner, attemptId, now })).toMatchObject({
    ok: true,
    points: 15,
  });
  const done = await db.read.select().from(lessonCompletions).where(eq(lessonCompletions.personId, learner));
  expect(done).toHaveLength(3);
});
