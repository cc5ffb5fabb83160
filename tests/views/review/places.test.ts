import { expect, test } from 'vitest';
import { sha256 } from '#app/content/unit.ts';
import { commentOn } from '#app/domain/authoring/review/comment-on.ts';
import { propose } from '#app/domain/authoring/review/propose.ts';
import { proposalView } from '#app/views/review/proposal-view.server.ts';
import { addAccount } from '../../builders.ts';
import { testSchool } from '../../test-school.ts';

const courseId = 'crs-observer-rights';
const lessonId = 'les-who-observes';
const now = new Date('2026-11-22T12:00:00Z');
const words = { kk: 'Мәтін түзетілді', ru: 'Исправлен текст', en: 'The text was corrected' };

const body = (check: string) => `---
title: Кто наблюдает
summary: Коротко
lawCheckedOn: 2026-11-01
---

## Кто **наблюдает**?

<Term id="observer">Наблюдатель</Term> видит то, чего не видит никто, и записывает это в тетрадь без спешки.

<Law id="kz-elections-20-presence" />

<Check id="${check}" />

<Callout kind="note">

Первая мысль.

</Callout>

<Callout kind="note">

Вторая мысль.

</Callout>
`;

async function proposed() {
  const school = await testSchool();
  const writer = await addAccount(school, { handle: 'writer', role: 'trainer', now });
  const reviewer = await addAccount(school, { handle: 'reviewer', role: 'reviewer', now });
  const question = school.library.questionsOf(courseId)[0]?.question;
  if (!question) throw new Error('The course has no question.');
  const text = body(question.id);
  const key = `${lessonId}:ru`;
  const baseRevisionId = school.library.revisionOf('lesson', key)?.revisionId ?? null;
  const unit = { kind: 'lesson' as const, key, body: text, hash: sha256(text), baseRevisionId };
  const found = await propose(school.db, {
    ...{ courseId, lessonId, units: [unit], change: words, legal: false, needsLawCheck: false },
    ...{ publishAt: null, writers: [writer], personId: writer, now },
  });
  const proposalId = found.ok ? found.proposalId : '';
  const remark = async (quote: string) => {
    const said = {
      proposalId,
      kind: 'lesson' as const,
      key,
      quote,
      body: 'Почему?',
      authorId: reviewer,
      now,
    };
    expect(await commentOn(school.db, said)).toMatchObject({ ok: true });
  };
  const seen = async (language: 'kk' | 'ru' | 'en') => {
    const person = { id: reviewer, role: 'reviewer' as const };
    const context = { school, person: null, source: '192.0.2.1' };
    const view = await proposalView(context, { proposalId, language, person, item: null });
    if (!view) throw new Error('The proposal is gone.');
    return { places: view.item.texts[0]?.places ?? [], quotes: view.item.comments.map(({ quote }) => quote) };
  };
  return { question, remark, seen, school };
}

test('places of a remark are told in words of the page, and none is longer than its line', async () => {
  const { question, seen, school } = await proposed();
  for (const language of ['kk', 'ru', 'en'] as const) {
    const { places } = await seen(language);
    expect(places.join('\n')).not.toMatch(/[<>*#{}]|kz-|q-observer/);
    expect(Math.max(...places.map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect(places).toContain('Кто наблюдает?');
    const called = school.texts[language].t('editor:component.Check.name');
    const asked = places.find((place) => place.startsWith(`${called}: `)) ?? '';
    expect(question.prompt[language]).toContain(asked.slice(called.length + 2, -1));
  }
  const { places } = await seen('ru');
  expect(places.filter((place) => place.endsWith('мысль.'))).toHaveLength(4);
  expect(places).toContain('Наблюдатель видит то, чего не видит никто, и записывает это…');
});

test('a remark quotes what people read, and of two places written alike only what both say', async () => {
  const { question, remark, seen, school } = await proposed();
  await remark(`<Check id="${question.id}" />`);
  await remark('## Кто **наблюдает**?');
  await remark('<Callout kind="note">');
  await remark('');
  const { t } = school.texts.kk;
  expect((await seen('kk')).quotes).toEqual([
    `${t('editor:component.Check.name')}: ${question.prompt.kk}`,
    'Кто наблюдает?',
    t('editor:component.Callout.name'),
    '',
  ]);
});
