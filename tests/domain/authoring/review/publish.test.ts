import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { checkProposal } from '#app/domain/authoring/review/check-proposal.ts';
import { proposalOf } from '#app/domain/authoring/review/proposals.ts';
import { publishDue } from '#app/domain/authoring/review/publish-due.ts';
import { publishProposal } from '#app/domain/authoring/review/publish-proposal.ts';
import { drafts, publicationLog } from '#db/studio-schema.ts';
import { testDatabase } from '../../../test-database.ts';
import { hoursLater, noon } from '../../assessment/builders.ts';
import {
  actsOn,
  addDraft,
  aStudio,
  handIn,
  pass,
  proposed,
  publishedBody,
  publishedRevision,
  words,
} from './builders.ts';

async function aProposal({ needsLawCheck = true, publishAt = null as Date | null } = {}) {
  const db = testDatabase();
  const studio = await aStudio(db);
  const units = [await proposed(db, 'les-one:kk', 'second')];
  const proposalId = await handIn(db, { writer: studio.writer, units, needsLawCheck, publishAt });
  const check = (aspect: 'law' | 'language', reviewerId = studio.reviewer) =>
    checkProposal(db, { proposalId, aspect, passed: true, note: '', reviewerId, now: noon });
  const publish = (personId = studio.reviewer, now = noon) =>
    publishProposal(db, { proposalId, personId, now });
  return { db, proposalId, check, publish, ...studio };
}

test('checked by others, a proposal is published, logged in words and written down; once', async () => {
  const { db, proposalId, check, publish, reviewer, first } = await aProposal();
  expect(await publish()).toEqual({ ok: false, reason: 'unchecked' });
  await check('language');
  expect(await publish()).toEqual({ ok: false, reason: 'unchecked' });
  await check('law');
  expect(await publish()).toEqual({ ok: true });
  expect(await publishedBody(db, 'les-one:kk')).toBe('second');
  expect(await db.read.select().from(publicationLog)).toMatchObject([
    {
      ...{ kind: 'lesson', key: 'les-one:kk', lessonId: 'les-one', courseId: 'crs-one', proposalId },
      ...{ previousRevisionId: first, rolledBack: false, change: words, at: noon },
    },
  ]);
  expect((await actsOn(db, proposalId)).at(-1)).toEqual({
    ...{ act: 'proposal-published', actorId: reviewer },
    details: { course: 'crs-one', lesson: 'les-one', texts: '1' },
  });
  expect(await publish()).toEqual({ ok: false, reason: 'closed' });
  expect(await db.read.select().from(publicationLog)).toHaveLength(1);
});

test('wording alone needs the check of the language only', async () => {
  const { check, publish } = await aProposal({ needsLawCheck: false });
  await check('language');
  expect(await publish()).toEqual({ ok: true });
});

test('a writer does not publish her own text, an admin may, and nobody what does not exist', async () => {
  const { db, check, publish, writer, reviewer, other, admin, proposalId } = await aProposal();
  await check('language');
  await check('law');
  expect(await publish(writer)).toEqual({ ok: false, reason: 'own-text' });
  const unknown = await publishProposal(db, { proposalId: 'none', personId: reviewer, now: noon });
  expect(unknown).toEqual({ ok: false, reason: 'unknown' });

  await handIn(db, { writer: admin, units: [await proposed(db, 'les-one:kk', 'third')] });
  await check('language', other);
  await check('law', other);
  expect((await proposalOf(db, proposalId))?.writers).toContain(admin);
  expect(await publish(admin)).toEqual({ ok: true });
});

test('what was published meanwhile is not overwritten', async () => {
  const { db, check, publish, writer, reviewer } = await aProposal();
  await check('language');
  await check('law');
  const units = [await proposed(db, 'les-one:kk', 'quick correction')];
  await pass(db, await handIn(db, { writer, units, lessonId: null }), reviewer, noon);
  expect(await publish()).toEqual({ ok: false, reason: 'changed-meanwhile' });
  expect(await publishedBody(db, 'les-one:kk')).toBe('quick correction');
});

test('a scheduled proposal is published by itself when its hour has come and it is checked', async () => {
  const { db, proposalId, check, publish } = await aProposal({ publishAt: hoursLater(2) });
  await check('language');
  expect(await publish()).toEqual({ ok: false, reason: 'scheduled' });
  const nothing = { published: [], outdated: [] };
  expect(await publishDue(db, { now: hoursLater(1) })).toEqual(nothing);
  expect(await publishDue(db, { now: hoursLater(2) })).toEqual(nothing);
  await check('law');
  expect(await publishDue(db, { now: hoursLater(3) })).toEqual({ published: [proposalId], outdated: [] });
  expect(await publishDue(db, { now: hoursLater(4) })).toEqual(nothing);
  expect(await publishedBody(db, 'les-one:kk')).toBe('second');
  expect((await actsOn(db, proposalId)).at(-1)).toMatchObject({ act: 'proposal-published', actorId: null });
});

test('a due proposal that is out of date waits and is named', async () => {
  const { db, proposalId, check, writer, reviewer } = await aProposal({ publishAt: hoursLater(1) });
  await check('language');
  await check('law');
  const units = [await proposed(db, 'les-one:kk', 'other')];
  await pass(db, await handIn(db, { writer, units, lessonId: null }), reviewer, noon);
  expect(await publishDue(db, { now: hoursLater(2) })).toEqual({ published: [], outdated: [proposalId] });
});

test('the draft of a course goes on from what was published of it', async () => {
  const db = testDatabase();
  const { writer, reviewer } = await aStudio(db);
  await addDraft(db, 'crs-one', '{"lessons":[1,2]}', 'course');
  const units = [await proposed(db, 'crs-one', '{"lessons":[1]}', 'course')];
  await pass(db, await handIn(db, { writer, units }), reviewer, noon);
  const published = await publishedRevision(db, 'course', 'crs-one');
  expect(await db.read.select().from(drafts).where(eq(drafts.key, 'crs-one'))).toMatchObject([
    { body: '{"lessons":[1,2]}', baseRevisionId: published },
  ]);
});
