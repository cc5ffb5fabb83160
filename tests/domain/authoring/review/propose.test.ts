import { expect, test } from 'vitest';
import { checkProposal } from '#app/domain/authoring/review/check-proposal.ts';
import { openProposals, proposalOf } from '#app/domain/authoring/review/proposals.ts';
import { propose } from '#app/domain/authoring/review/propose.ts';
import { testDatabase } from '../../../test-database.ts';
import { hoursLater, noon } from '../../assessment/builders.ts';
import {
  actsOn,
  addDraft,
  aStudio,
  draftBody,
  handIn,
  proposed,
  publishedBody,
  text,
  words,
} from './builders.ts';

test('proposed texts wait for reviewers, their drafts are done, learners see nothing yet', async () => {
  const db = testDatabase();
  const { writer, first } = await aStudio(db);
  await addDraft(db, 'les-one:kk', 'second');
  await addDraft(db, 'les-one:ru', 'written on meanwhile');
  await addDraft(db, 'q-one', '{"b": 1, "a": 2}', 'question');
  const units = [
    await proposed(db, 'les-one:kk', 'second'),
    await proposed(db, 'les-one:ru', 'as proposed'),
    await proposed(db, 'q-one', '{"a":2,"b":1}', 'question'),
  ];
  const proposalId = await handIn(db, { writer, units, needsLawCheck: true });

  expect(await openProposals(db)).toMatchObject([
    {
      id: proposalId,
      courseId: 'crs-one',
      lessonId: 'les-one',
      change: words,
      writers: [writer],
      checks: [],
    },
  ]);
  expect((await proposalOf(db, proposalId))?.items).toMatchObject([
    { kind: 'lesson', key: 'les-one:kk', baseRevisionId: first },
    { kind: 'lesson', key: 'les-one:ru', baseRevisionId: null },
    { kind: 'question', key: 'q-one' },
  ]);
  expect(await draftBody(db, 'les-one:kk')).toBeUndefined();
  expect(await draftBody(db, 'les-one:ru')).toBe('written on meanwhile');
  expect(await draftBody(db, 'q-one')).toBeUndefined();
  expect(await publishedBody(db, 'les-one:kk')).toBe('first');
  expect(await actsOn(db, proposalId)).toEqual([
    { act: 'texts-proposed', actorId: writer, details: { course: 'crs-one', lesson: 'les-one', texts: '3' } },
  ]);
});

test('proposing a lesson again adds to its open proposal, and its checks fall', async () => {
  const db = testDatabase();
  const { writer, reviewer } = await aStudio(db);
  const units = [await proposed(db, 'les-one:kk', 'second')];
  const proposalId = await handIn(db, { writer, units, needsLawCheck: true });
  await checkProposal(db, {
    proposalId,
    aspect: 'law',
    passed: true,
    note: '',
    reviewerId: reviewer,
    now: noon,
  });

  const more = [
    await proposed(db, 'les-one:kk', 'third'),
    await proposed(db, 'les-one:en', 'third in English'),
  ];
  expect(await handIn(db, { writer, units: more, now: hoursLater(1) })).toBe(proposalId);
  const again = await proposalOf(db, proposalId);
  expect(again?.items.map(({ key }) => key)).toEqual(['les-one:en', 'les-one:kk']);
  expect(again).toMatchObject({ checks: [], proposedAt: hoursLater(1), needsLawCheck: true });
  expect(await handIn(db, { writer, units: more, lessonId: null })).not.toBe(proposalId);
});

test('a proposal needs texts, each once, and words for learners in three languages', async () => {
  const db = testDatabase();
  const { writer } = await aStudio(db);
  const unit = { ...text('les-one:kk', 'second'), baseRevisionId: null };
  const proposal = {
    ...{ courseId: 'crs-one', lessonId: 'les-one', change: words, legal: false, needsLawCheck: false },
    ...{ writers: [writer], personId: writer, publishAt: null, now: noon },
  };
  const cases = [
    { units: [], reason: 'nothing-proposed' },
    { units: [unit, unit], reason: 'duplicate-unit' },
    { units: [unit], change: { ...words, en: ' ' }, reason: 'no-words' },
  ];
  for (const { reason, ...given } of cases) {
    expect(await propose(db, { ...proposal, ...given })).toEqual({ ok: false, reason });
  }
  expect(await openProposals(db)).toEqual([]);
});
