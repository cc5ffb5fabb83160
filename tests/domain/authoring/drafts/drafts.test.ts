import { describe, expect, test } from 'vitest';
import { draftOf } from '#app/domain/authoring/drafts/drafts.ts';
import { dropDraft } from '#app/domain/authoring/drafts/drop-draft.ts';
import { holdDraft, releaseDraft } from '#app/domain/authoring/drafts/hold-draft.ts';
import { mostDraftBytes, saveDraft } from '#app/domain/authoring/drafts/save-draft.ts';
import { auditLog } from '#db/schema.ts';
import { testDatabase } from '../../../test-database.ts';

const now = new Date('2026-11-01T06:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const unit = { kind: 'lesson', key: 'les-a:kk', courseId: 'crs-a' } as const;
const first = { ...unit, body: 'бір', version: null, holder: 'tab-1', personId: 'p-1', now } as const;

describe('saving', () => {
  test('a draft is made, then changed; saving the same text again changes nothing', async () => {
    const db = testDatabase();
    expect(await saveDraft(db, first)).toEqual({ ok: true, version: 1 });
    const second = { ...first, body: 'екі', version: 1, personId: 'p-2', now: later(2) };
    expect(await saveDraft(db, second)).toEqual({ ok: true, version: 2 });
    expect(await saveDraft(db, second)).toEqual({ ok: true, version: 2 });
    expect(await draftOf(db.read, unit)).toMatchObject({ body: 'екі', version: 2, writers: ['p-1', 'p-2'] });
  });

  test('a text that was not read is never overwritten', async () => {
    const db = testDatabase();
    await saveDraft(db, { ...first, holder: null });
    const blind = { ...first, body: 'өзге', holder: null };
    expect(await saveDraft(db, blind)).toEqual({ ok: false, reason: 'newer' });
    expect(await saveDraft(db, { ...blind, version: 7 })).toEqual({ ok: false, reason: 'newer' });
    expect(await saveDraft(db, { ...first, key: 'les-b:kk', version: 3 })).toEqual({
      ok: false,
      reason: 'newer',
    });
    expect((await draftOf(db.read, unit))?.body).toBe('бір');
  });

  test('nor what another window writes, until that one was silent for a minute', async () => {
    const db = testDatabase();
    await saveDraft(db, first);
    const other = { ...first, body: 'өзге', version: 1, holder: 'tab-2' };
    expect(await saveDraft(db, { ...other, now: later(59) })).toEqual({ ok: false, reason: 'held' });
    expect(await saveDraft(db, { ...other, holder: null, now: later(59) })).toEqual({
      ok: false,
      reason: 'held',
    });
    expect(await saveDraft(db, { ...other, now: later(60) })).toEqual({ ok: true, version: 2 });
    expect(await saveDraft(db, { ...first, body: 'бір', version: 1, now: later(61) })).toEqual({
      ok: false,
      reason: 'held',
    });
  });

  test('a draft of one course is not written through another, and none is endless', async () => {
    const db = testDatabase();
    await saveDraft(db, first);
    const foreign = { ...first, courseId: 'crs-b', version: 1 };
    expect(await saveDraft(db, foreign)).toEqual({ ok: false, reason: 'of-another-course' });
    const long = { ...first, version: 1, body: 'ә'.repeat(mostDraftBytes / 2 + 1) };
    expect(await saveDraft(db, long)).toEqual({ ok: false, reason: 'too-big' });
  });
});

describe('holding', () => {
  test('the second window is refused until it takes over; then the first can no longer save', async () => {
    const db = testDatabase();
    await saveDraft(db, first);
    const second = { ...unit, holder: 'tab-2', take: false, now: later(5) };
    expect(await holdDraft(db, second)).toEqual({ ok: false, reason: 'held' });
    expect(await holdDraft(db, { ...second, take: true })).toMatchObject({
      ok: true,
      draft: { body: 'бір' },
    });
    expect(await saveDraft(db, { ...first, body: 'үш', version: 1, now: later(6) })).toEqual({
      ok: false,
      reason: 'held',
    });
  });

  test('a window that was closed lets go at once, and only its own hold', async () => {
    const db = testDatabase();
    await saveDraft(db, first);
    await releaseDraft(db, { ...unit, holder: 'tab-2' });
    expect(await holdDraft(db, { ...unit, holder: 'tab-2', take: false, now })).toMatchObject({ ok: false });
    await releaseDraft(db, { ...unit, holder: 'tab-1' });
    expect(await holdDraft(db, { ...unit, holder: 'tab-2', take: false, now })).toMatchObject({ ok: true });
  });

  test('what is not written yet is held by nobody', async () => {
    const held = { ...unit, holder: 'tab-1', take: false, now };
    expect(await holdDraft(testDatabase(), held)).toEqual({ ok: true, draft: null });
  });
});

test('a draft is thrown away once, and only from its own course', async () => {
  const db = testDatabase();
  await saveDraft(db, first);
  const drop = { ...unit, version: 1, personId: 'p-1', now };
  expect(await dropDraft(db, { ...drop, courseId: 'crs-b' })).toEqual({ ok: true, dropped: false });
  expect(await dropDraft(db, { ...drop, version: 2 })).toEqual({ ok: false, reason: 'newer' });
  expect(await dropDraft(db, drop)).toEqual({ ok: true, dropped: true });
  expect(await dropDraft(db, drop)).toEqual({ ok: true, dropped: false });
  const acts = await db.read.select({ act: auditLog.act, subject: auditLog.subject }).from(auditLog);
  expect(acts).toEqual([{ act: 'draft-deleted', subject: 'lesson les-a:kk' }]);
});
