import { expect, test } from 'vitest';
import { canonicalJson, sha256 } from '#app/content/unit.ts';
import { propose } from '#app/domain/authoring/review/propose.ts';
import { renderedView } from '#app/views/review/rendered-view.server.ts';
import { addAccount } from '../../builders.ts';
import { testSchool } from '../../test-school.ts';

const courseId = 'crs-observer-rights';
const now = new Date('2026-11-22T12:00:00Z');
const words = { kk: 'Түсініктеме қосылды', ru: 'Добавлено пояснение', en: 'A reason was added' };

test('a reviewer sees what a wrong option is answered with, before and after the change', async () => {
  const school = await testSchool();
  const writer = await addAccount(school, { handle: 'writer', role: 'trainer', now });
  const published = school.library
    .questionsOf(courseId)
    .map(({ question }) => school.library.question(question.id))
    .find((found) => found?.question.type === 'single');
  if (published?.question.type !== 'single') throw new Error('The course has no such question.');
  const { question, revisionId: baseRevisionId } = published;
  const wrong = question.options.find(({ correct }) => !correct);
  const options = question.options.map((one) => (one.id === wrong?.id ? { ...one, feedback: words } : one));
  const body = canonicalJson({ ...question, options });
  const unit = { kind: 'question' as const, key: question.id, body, hash: sha256(body), baseRevisionId };
  const proposed = await propose(school.db, {
    ...{ courseId, lessonId: null, units: [unit], change: words, legal: false, needsLawCheck: false },
    ...{ publishAt: null, writers: [writer], personId: writer, now },
  });
  const proposalId = proposed.ok ? proposed.proposalId : '';
  const told = async (side: 'old' | 'new') => {
    const asked = { proposalId, item: `question.${question.id}`, side, language: 'ru' as const };
    const view = await renderedView({ school, person: null, source: '192.0.2.1' }, asked);
    return view?.kind === 'question' && view.answered.state === 'answered' ? view.answered.review : null;
  };
  expect(await told('old')).toMatchObject({ given: [wrong?.text.ru], feedback: [wrong?.feedback.ru] });
  expect(await told('new')).toMatchObject({ given: [wrong?.text.ru], feedback: [words.ru] });
});
