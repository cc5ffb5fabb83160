import { expect, test } from 'vitest';
import { checkProposal } from '#app/domain/authoring/review/check-proposal.ts';
import { commentOn, longestComment } from '#app/domain/authoring/review/comment-on.ts';
import { latestProposal, proposalOf } from '#app/domain/authoring/review/proposals.ts';
import { settleComment } from '#app/domain/authoring/review/settle-comment.ts';
import { withdrawProposal } from '#app/domain/authoring/review/withdraw-proposal.ts';
import { testDatabase } from '../../../test-database.ts';
import { hoursLater, noon } from '../../assessment/builders.ts';
import { actsOn, addDraft, aStudio, draftBody, handIn, proposed } from './builders.ts';

async function aProposal() {
  const db = testDatabase();
  const studio = await aStudio(db);
  const units = [await proposed(db, 'les-one:kk', 'second'), await proposed(db, 'les-one:ru', 'zweiter')];
  const proposalId = await handIn(db, { writer: studio.writer, units });
  return { db, proposalId, ...studio };
}

const lawPassed = { aspect: 'law', passed: true, note: '', now: noon } as const;

test('a check is kept, and the same check again replaces it', async () => {
  const { db, proposalId, reviewer, other } = await aProposal();
  expect(await checkProposal(db, { ...lawPassed, proposalId, reviewerId: reviewer })).toEqual({
    ...{ ok: true, returned: false },
  });
  await checkProposal(db, { ...lawPassed, proposalId, reviewerId: other, note: 'Read twice.' });
  expect(await proposalOf(db, proposalId)).toMatchObject({
    state: 'open',
    checks: [{ aspect: 'law', passed: true, reviewerId: other, note: 'Read twice.' }],
  });
  expect(await actsOn(db, proposalId)).toMatchObject([
    { act: 'texts-proposed' },
    { act: 'proposal-checked', actorId: reviewer, details: { aspect: 'law', passed: 'yes' } },
    { act: 'proposal-checked', actorId: other },
  ]);
});

test('a failed check gives the texts back as drafts, but no newer draft is lost', async () => {
  const { db, proposalId, writer, reviewer } = await aProposal();
  await addDraft(db, 'les-one:kk', 'newer');
  const failed = { ...lawPassed, proposalId, reviewerId: reviewer, passed: false };
  expect(await checkProposal(db, { ...failed, note: ' ' })).toEqual({ ok: false, reason: 'no-note' });
  expect(await checkProposal(db, { ...failed, note: 'The article is another one.' })).toEqual({
    ...{ ok: true, returned: true },
  });
  expect(await draftBody(db, 'les-one:kk')).toBe('newer');
  expect(await draftBody(db, 'les-one:ru')).toBe('zweiter');
  expect(await latestProposal(db, { courseId: 'crs-one', lessonId: 'les-one' })).toMatchObject({
    ...{ id: proposalId, state: 'returned', checks: [{ note: 'The article is another one.' }] },
  });
  expect(await checkProposal(db, { ...failed, note: 'Again.' })).toEqual({ ok: false, reason: 'closed' });
  const units = [await proposed(db, 'les-one:ru', 'dritter')];
  expect(await handIn(db, { writer, units, now: hoursLater(1) })).not.toBe(proposalId);
});

test('nobody checks what she wrote, and there is nothing to check in an unknown proposal', async () => {
  const { db, proposalId, writer, reviewer } = await aProposal();
  expect(await checkProposal(db, { ...lawPassed, proposalId, reviewerId: writer })).toEqual({
    ...{ ok: false, reason: 'own-text' },
  });
  const own = await handIn(db, { writer: reviewer, units: [await proposed(db, 'les-one:en', 'mine')] });
  expect(own).toBe(proposalId);
  expect(await checkProposal(db, { ...lawPassed, proposalId, reviewerId: reviewer })).toEqual({
    ...{ ok: false, reason: 'own-text' },
  });
  expect(await checkProposal(db, { ...lawPassed, proposalId: 'none', reviewerId: reviewer })).toEqual({
    ...{ ok: false, reason: 'unknown' },
  });
});

test('a passage is commented on and settled, once', async () => {
  const { db, proposalId, writer, reviewer } = await aProposal();
  const comment = {
    ...{ proposalId, kind: 'lesson' as const, key: 'les-one:kk', quote: 'second', authorId: reviewer },
    ...{ body: 'Which one?', now: noon },
  };
  const done = await commentOn(db, comment);
  const commentId = done.ok ? done.commentId : '';
  const settling = { proposalId, commentId, personId: writer };
  expect(await settleComment(db, { ...settling, now: hoursLater(1) })).toEqual({ ok: true });
  expect(await settleComment(db, { ...settling, now: hoursLater(2) })).toEqual({ ok: true });
  expect((await proposalOf(db, proposalId))?.comments).toMatchObject([
    { quote: 'second', body: 'Which one?', authorId: reviewer, settledAt: hoursLater(1) },
  ]);
  expect((await actsOn(db, proposalId)).map(({ act }) => act)).toEqual([
    ...['texts-proposed', 'proposal-commented', 'comment-settled'],
  ]);

  const cases = [
    { body: ' ', reason: 'empty' },
    { body: 'x'.repeat(longestComment + 1), reason: 'too-long' },
    { key: 'les-two:kk', reason: 'unknown' },
    { proposalId: 'none', reason: 'unknown' },
  ];
  for (const { reason, ...given } of cases) {
    expect(await commentOn(db, { ...comment, ...given })).toEqual({ ok: false, reason });
  }
  const elsewhere = { ...settling, proposalId: 'none', now: noon };
  expect(await settleComment(db, elsewhere)).toEqual({ ok: false, reason: 'unknown' });
});

test('who wrote a proposal takes it back; nobody else, and only once', async () => {
  const { db, proposalId, writer, reviewer } = await aProposal();
  const back = (personId: string, id = proposalId) =>
    withdrawProposal(db, { proposalId: id, personId, now: noon });
  expect(await back(reviewer)).toEqual({ ok: false, reason: 'not-a-writer' });
  expect(await back(writer, 'none')).toEqual({ ok: false, reason: 'unknown' });
  expect(await back(writer)).toEqual({ ok: true });
  expect(await back(writer)).toEqual({ ok: false, reason: 'closed' });
  expect(await draftBody(db, 'les-one:kk')).toBe('second');
  const comment = { proposalId, kind: 'lesson' as const, key: 'les-one:kk', quote: '', authorId: reviewer };
  expect(await commentOn(db, { ...comment, body: 'Late.', now: noon })).toEqual({
    ok: false,
    reason: 'closed',
  });
});
