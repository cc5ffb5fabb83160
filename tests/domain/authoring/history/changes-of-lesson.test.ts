import { expect, test } from 'vitest';
import { changesOfLesson } from '#app/domain/authoring/history/changes-of-lesson.ts';
import { rollBack } from '#app/domain/authoring/history/roll-back.ts';
import { importShipped } from '#app/domain/authoring/import-shipped.ts';
import { languages } from '#app/i18n/languages.ts';
import { testDatabase } from '../../../test-database.ts';
import { hoursLater, noon } from '../../assessment/builders.ts';
import { aStudio, handIn, pass, proposed, publishedRevision, text, words } from '../review/builders.ts';

const back = { kk: 'Қайтарылды', ru: 'Вернули', en: 'Back' };

/** A lesson in three languages and a question, and a way to publish texts of them an hour after another. */
async function aLesson() {
  const db = testDatabase();
  const { writer, reviewer } = await aStudio(db);
  const question = (prompt: { kk: string; ru: string; en: string }) =>
    JSON.stringify({ lesson: 'les-one', prompt, options: [{ text: prompt }] });
  const shipped = languages.map((language) => text(`les-one:${language}`, `first ${language}`));
  const asked = text('q-one', question({ kk: 'Не?', ru: 'Что?', en: 'What?' }), 'question');
  await importShipped(db, [...shipped, asked], noon);
  const publish = async (hours: number, texts: Record<string, string>, legal = false) => {
    const units = [];
    for (const [key, body] of Object.entries(texts))
      units.push(await proposed(db, key, body, key.startsWith('q-') ? 'question' : 'lesson'));
    const proposalId = await handIn(db, { writer, units, lessonId: lessonOf(units[0]?.key ?? ''), legal });
    await pass(db, proposalId, reviewer, hoursLater(hours));
  };
  const told = async (lessonId = 'les-one') => {
    const all = languages.map(async (language) => {
      const changes = await changesOfLesson(db, { lessonId, language });
      return [language, changes.map(({ at }) => (at.getTime() - noon.getTime()) / 3_600_000)];
    });
    return Object.fromEntries(await Promise.all(all)) as unknown;
  };
  return { db, reviewer, publish, told, question };
}

const lessonOf = (key: string) => (key.startsWith('les-two') || key === 'q-two' ? 'les-two' : 'les-one');

test('a change of one language is told to its readers only', async () => {
  const { db, reviewer, publish, told } = await aLesson();
  const first = await publishedRevision(db, 'lesson', 'les-one:ru');
  await publish(1, { 'les-one:ru': 'second ru' });
  const unit = { kind: 'lesson' as const, key: 'les-one:ru', revisionId: first ?? '', change: back };
  await rollBack(db, { ...unit, personId: reviewer, now: hoursLater(2) });
  await publish(3, { 'les-one:kk': 'second kk', 'les-one:ru': 'third ru' });
  expect(await told()).toEqual({ kk: [3], ru: [3, 2, 1], en: [] });
  expect(await changesOfLesson(db, { lessonId: 'les-one', language: 'ru' })).toEqual([
    { at: hoursLater(3), change: words, legal: false },
    { at: hoursLater(2), change: back, legal: false },
    { at: hoursLater(1), change: words, legal: false },
  ]);
});

test('a question concerns the languages in which it reads otherwise, all of them when its key changed', async () => {
  const { publish, told, question } = await aLesson();
  await publish(1, { 'q-one': question({ kk: 'Не?', ru: 'Что именно?', en: 'What?' }) });
  await publish(2, { 'q-one': question({ kk: 'Кім?', ru: 'Кто?', en: 'Who?' }) });
  await publish(3, { 'q-one': question({ kk: 'Кім?', ru: 'Кто?', en: 'Who?' }).replace('"text"', '"key"') });
  expect(await told()).toEqual({ kk: [3, 2], ru: [3, 2, 1], en: [3, 2] });
});

test('marks that the school keeps for itself are no change, unless the rule itself changed', async () => {
  const { publish, told } = await aLesson();
  const file = (marks: string) => `---\ntitle: Т\n${marks}---\nМәтін`;
  await publish(1, { 'les-one:kk': file('') });
  await publish(2, { 'les-one:kk': file('translatedFrom: ru\nsourceHash: abc\n') });
  await publish(3, { 'les-one:kk': file('translatedFrom: ru\nsourceHash: abd\n') });
  await publish(4, { 'les-one:kk': file('ruleChangedOn: 2026-11-22\n') }, true);
  expect(await told()).toEqual({ kk: [4, 1], ru: [], en: [] });
});

test('the first publication of a lesson is no change, a new question in it is one', async () => {
  const { publish, told, question } = await aLesson();
  await publish(1, { 'les-two:kk': 'kk', 'les-two:ru': 'ru', 'les-two:en': 'en', 'q-two': question(words) });
  expect(await told('les-two')).toEqual({ kk: [], ru: [], en: [] });
  await publish(2, { 'q-two-more': question(words) });
  expect(await told('les-one')).toEqual({ kk: [2], ru: [2], en: [2] });
});
