import { expect, test } from 'vitest';
import { draftParts } from '#app/content/draft-parts.ts';
import { examPool } from '#app/content/exam-pool.ts';
import { sourceStamp } from '#app/content/front-matter.ts';
import { withStamp } from '#app/content/stamp/with-stamp.ts';
import { draftsOfCourse } from '#app/domain/authoring/drafts/drafts.ts';
import { saveDraft } from '#app/domain/authoring/drafts/save-draft.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { checkProposal } from '#app/domain/authoring/review/check-proposal.ts';
import { publishProposal } from '#app/domain/authoring/review/publish-proposal.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { action } from '#app/routes/teach/propose.tsx';
import { addAccount } from '../../builders.ts';
import { testSchool } from '../../test-school.ts';

const courseId = 'crs-observer-rights';
const lessonId = 'les-who-observes';
const now = new Date();
const sentence = 'Қосымша бір сөйлем тұр.';

async function writingSchool() {
  const school = await testSchool();
  const { db } = school;
  const [writer, reviewer] = [
    await addAccount(school, { handle: 'writer', role: 'admin', now }),
    await addAccount(school, { handle: 'reviewer', role: 'reviewer', now }),
  ];
  const units = await publishedUnits(db, { kinds: ['lesson'] });
  const bodyOf = (language: Language) =>
    units.find(({ key }) => key === `${lessonId}:${language}`)?.body ?? '';
  const changed = `${bodyOf('kk').trimEnd()}\n\n${sentence}\n`;
  const draft = async (language: Language, body: string) => {
    const unit = { kind: 'lesson' as const, key: `${lessonId}:${language}`, courseId, body };
    const saved = await saveDraft(db, { ...unit, version: null, holder: null, personId: writer, now });
    expect(saved.ok).toBe(true);
  };
  /** Sends the form of the page, as a browser does. */
  const proposed = async (legal: boolean) => {
    const form = new FormData();
    for (const language of languages) form.append(`words-${language}`, 'Сынақ, проба, trial');
    if (legal) form.append('legal', 'yes');
    const answer = await action({
      request: new Request('http://school/kk', { method: 'POST', body: form }),
      params: { lang: 'kk', course: courseId, lesson: lessonId },
      context: {
        ...{ school, source: '192.0.2.1' },
        person: { id: writer, kind: 'account', role: 'admin', handle: 'writer' },
      },
    });
    expect(answer.status).toBe(302);
    const { pathname } = new URL(answer.headers.get('location') ?? '', 'http://school');
    return pathname.split('/').at(-1) ?? '';
  };
  const published = async (proposalId: string) => {
    for (const aspect of ['law', 'language'] as const)
      await checkProposal(db, { proposalId, aspect, passed: true, note: '', reviewerId: reviewer, now });
    expect(await publishProposal(db, { proposalId, personId: reviewer, now })).toEqual({ ok: true });
    await school.refresh();
  };
  const asked = (language: Language) =>
    examPool(school.library, courseId, '2026-11-22', language).filter(
      ({ question }) => question.lesson === lessonId,
    ).length;
  const text = (language: Language) => school.library.lessonText(lessonId, language);
  return { school, bodyOf, changed, draft, proposed, published, asked, text };
}

test('a rule that changed takes the exam questions of translations that do not know it out of the pool', async () => {
  const { school, changed, draft, proposed, published, asked, text } = await writingSchool();
  const before = asked('ru');
  expect(before).toBeGreaterThan(0);
  await draft('kk', changed);
  await published(await proposed(true));
  expect(await draftsOfCourse(school.db, courseId)).toEqual([]);
  expect(text('kk')?.frontMatter.ruleChangedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(text('ru')).toMatchObject({ stale: true, behindLaw: true });
  expect([asked('kk'), asked('ru'), asked('en')]).toEqual([before, 0, 0]);
}, 30_000);

test('other words only warn', async () => {
  const { changed, draft, proposed, published, asked, text } = await writingSchool();
  const before = asked('ru');
  await draft('kk', changed);
  await published(await proposed(false));
  expect(text('kk')?.frontMatter.ruleChangedOn).toBeUndefined();
  expect(text('ru')).toMatchObject({ stale: true, behindLaw: false });
  expect(asked('ru')).toBe(before);
}, 30_000);

test('a translation that follows the changed source says its day too; nothing else in the files changes', async () => {
  const { bodyOf, changed, draft, proposed, published, asked, text, school } = await writingSchool();
  const before = asked('ru');
  const russian = withStamp(
    `${bodyOf('ru').trimEnd()}\n\nЕщё одно предложение.\n`,
    sourceStamp(draftParts(changed).body),
    null,
  );
  await draft('kk', changed);
  await draft('ru', russian);
  await published(await proposed(true));
  expect(text('ru')).toMatchObject({ stale: false, behindLaw: false });
  expect([asked('kk'), asked('ru'), asked('en')]).toEqual([before, before, 0]);
  const now = await publishedUnits(school.db, { kinds: ['lesson'] });
  for (const [language, written] of [
    ['kk', changed],
    ['ru', russian],
  ]) {
    const body = now.find(({ key }) => key === `${lessonId}:${language}`)?.body ?? '';
    expect(body.replace(/\nruleChangedOn: [-\d]{10}\n/, '\n')).toBe(written);
    expect(body).not.toBe(written);
  }
}, 30_000);

test('that the rule changed can be said, and taken back, of a text that waits already', async () => {
  const { school, bodyOf, changed, draft, proposed, published, text } = await writingSchool();
  await draft('kk', changed);
  await proposed(false);
  await draft('ru', `${bodyOf('ru').trimEnd()}\n\nЕщё одно предложение.\n`);
  await proposed(true);
  await draft('en', `${bodyOf('en').trimEnd()}\n\nOne more sentence.\n`);
  const last = await proposed(false);
  await published(last);
  expect(text('kk')?.frontMatter.ruleChangedOn).toBeUndefined();
  expect(text('kk')?.body).toContain(sentence);
  expect(await draftsOfCourse(school.db, courseId)).toEqual([]);
}, 30_000);
