import { expect, test } from 'vitest';
import { examPool, isBehindLaw } from '#app/content/exam-pool.ts';
import { sourceStamp, splitLessonFile } from '#app/content/front-matter.ts';
import { examPlan } from '#app/content/law/exam-plan.ts';
import { buildLibrary } from '#app/content/library.ts';
import { readContent } from '#app/content/read/read-content.ts';
import { withStamp } from '#app/content/stamp/with-stamp.ts';
import {
  bodyTranslated,
  changedSentences,
  sourceLanguage,
  textsAtWork,
  translationStatus,
  wordsToTranslate,
} from '#app/content/translation-status.ts';

const { units } = await readContent('tests/fixtures/content');
const lessonId = 'les-first-steps';
const courseId = 'crs-reading-room';
const today = '2026-11-22';

/** The library of the fixture with other texts of its first lesson, by language. */
function libraryWith(bodies: Partial<Record<'kk' | 'ru' | 'en', string>>) {
  const texts = new Map(Object.entries(bodies).map(([language, body]) => [`${lessonId}:${language}`, body]));
  return buildLibrary(
    units.map((unit) => ({ ...unit, revisionId: unit.hash, body: texts.get(unit.key) ?? unit.body })),
  );
}

const bodyOf = (language: string) => units.find(({ key }) => key === `${lessonId}:${language}`)?.body ?? '';
const library = libraryWith({});
/** The front matter says this too. */
const saying = (body: string, line: string) => body.replace('\nlawCheckedOn', `\n${line}\nlawCheckedOn`);
const reworded = `${bodyOf('kk')}\nЖаңа сөйлем.\n`;
const rule = (body: string, day: string) => saying(body, `ruleChangedOn: ${day}`);

const states = (drafts: Parameters<typeof textsAtWork>[2], of = library) => {
  const { kk, ru, en } = translationStatus(textsAtWork(of, lessonId, drafts));
  return [kk.state, ru.state, en.state];
};

test('what is published and stamped is current; the source names no other language', () => {
  expect(states({})).toEqual(['current', 'current', 'current']);
  const texts = textsAtWork(library, lessonId, {});
  expect(sourceLanguage(texts)).toBe('kk');
  expect(translationStatus(texts).ru).toMatchObject({ from: 'kk', draft: false, behindLaw: false });
  expect(translationStatus(texts).kk.from).toBeNull();
});

test('a draft of the source makes its translations stale at once', () => {
  expect(states({ kk: reworded })).toEqual(['draft', 'stale', 'stale']);
});

test('a translation that is brought up to date is a draft until it is published', () => {
  const { body } = splitLessonFile(reworded) as { body: string };
  const ru = withStamp(bodyOf('ru'), sourceStamp(body), null);
  expect(states({ kk: reworded, ru })).toEqual(['draft', 'draft', 'stale']);
});

test('a language nobody has written is missing, and is to be translated from the source', () => {
  const without = buildLibrary(
    units.filter(({ key }) => key !== `${lessonId}:en`).map((unit) => ({ ...unit, revisionId: unit.hash })),
  );
  expect(states({}, without)).toEqual(['current', 'current', 'missing']);
  expect(translationStatus(textsAtWork(without, lessonId, {})).en.from).toBe('kk');
  expect(translationStatus(textsAtWork(without, 'les-nobody', {})).kk).toMatchObject({
    ...{ state: 'missing', from: null },
  });
});

test('a draft whose head is broken is still a draft', () => {
  expect(states({ ru: 'x', kk: 'x' })).toEqual(['draft', 'draft', 'current']);
});

test('the body a translation was made from is found by its stamp', () => {
  expect(bodyTranslated(['new', 'old'], sourceStamp('old'))).toBe('old');
  expect(bodyTranslated(['new'], sourceStamp('old'))).toBeNull();
  expect(bodyTranslated(['new'], undefined)).toBeNull();
});

test('sentences that came and went are marked, with their lines', () => {
  const before = 'Бірінші сөйлем. Екінші сөйлем.\n\nҮшінші сөйлем.';
  const now = 'Бірінші сөйлем. Екінші сөйлем басқаша.\n\nҮшінші сөйлем. Төртінші.';
  const changes = changedSentences(before, now, 'kk').filter(({ change }) => change !== 'same');
  expect(changes).toEqual([
    { text: 'Екінші сөйлем.', change: 'removed', line: null },
    { text: 'Екінші сөйлем басқаша.', change: 'added', line: 1 },
    { text: 'Төртінші.', change: 'added', line: 3 },
  ]);
  expect(changedSentences(now, now, 'kk').every(({ change }) => change === 'same')).toBe(true);
});

test('tags and addresses are no words to translate', () => {
  expect(wordsToTranslate('<Law id="kz-elections-20" />\n\nAn <Term id="observer">observer</Term> reads [the rule](/law/a).')).toBe(5);
});

test.each<[string, Parameters<typeof libraryWith>[0], boolean]>([
  ['nothing changed', {}, false],
  ['another wording', { kk: reworded }, false],
  ['the rule changed', { kk: rule(reworded, '2026-11-10') }, true],
  ['the rule changed, the text did not', { kk: rule(bodyOf('kk'), '2026-11-10') }, false],
  [
    'the rule changed before the translation, and then the wording',
    { kk: rule(reworded, '2026-11-10'), ru: rule(bodyOf('ru'), '2026-11-10') },
    false,
  ],
  [
    'the rule changed once more',
    { kk: rule(reworded, '2026-11-20'), ru: rule(bodyOf('ru'), '2026-11-10') },
    true,
  ],
])('a translation is behind the law or not: %s', (_what, bodies, behind) => {
  const changed = libraryWith(bodies);
  expect(isBehindLaw(changed, lessonId, 'ru')).toBe(behind);
  expect(isBehindLaw(changed, lessonId, 'kk')).toBe(false);
  const asked = examPool(changed, courseId, today, 'ru').filter(({ question }) => question.lesson === lessonId);
  expect(asked.length > 0).toBe(!behind);
  expect(examPool(changed, courseId, today, 'kk')).toEqual(examPool(changed, courseId, today));
});

test('the exam is planned for the language it is sat in', () => {
  const course = library.course(courseId);
  if (!course) throw new Error('The course is gone.');
  const changed = libraryWith({ kk: rule(reworded, '2026-11-10') });
  expect(examPlan(changed, course, today, 'kk')).toMatchObject({ open: true, short: [] });
  expect(examPlan(changed, course, today, 'ru').short).toEqual([lessonId]);
});

test('bringing a translation up to date copies the stamp and the day of the rule, and clears what is not there', () => {
  const once = withStamp(bodyOf('ru'), 'a'.repeat(16), '2026-11-10');
  expect(once).toContain(`sourceHash: "${'a'.repeat(16)}"\nruleChangedOn: 2026-11-10\n`);
  expect(withStamp(once, 'a'.repeat(16), '2026-11-10')).toBe(once);
  expect(withStamp(once, 'b'.repeat(16), null)).not.toContain('ruleChangedOn');
});
