import { expect, test } from 'vitest';
import { blankQuestion } from '#app/content/question-draft/question-form.ts';
import { addAuthor } from '#app/domain/authoring/courses/add-author.ts';
import { saveDraft } from '#app/domain/authoring/drafts/save-draft.ts';
import { questionDesk } from '#app/views/studio/questions/question-desk.server.ts';
import { questionSent } from '#app/views/studio/questions/question-sent.server.ts';
import { questionsOnDesk } from '#app/views/studio/questions/questions-on-desk.server.ts';
import { addAccount } from '../../../builders.ts';
import { sentBy } from '../../../content/question-draft/sent-form.ts';
import { testSchool } from '../../../test-school.ts';

const now = new Date('2026-11-22T06:00:00Z');
const courseId = 'crs-observer-rights';
const lesson = 'les-who-observes';
const asked = { language: 'en', today: '2026-11-22', previewIn: null, search: null } as const;

async function atWork() {
  const school = await testSchool();
  const personId = await addAccount(school, { handle: 'aigul', role: 'trainer', now });
  await addAuthor(school.db, { courseId, handle: 'aigul', actorId: null, now });
  const desk = async () => {
    const found = await questionsOnDesk(school, courseId);
    if (!found) throw new Error('The course is gone.');
    return found;
  };
  const shown = async (more: Partial<Parameters<typeof questionDesk>[3]> = {}, provisions: string[] = []) => {
    const form = { ...blankQuestion('q-observer-rights-abcde', 'single', lesson), provisions };
    const blank = { form, state: 'draft', version: null, savedAt: null, isNew: true } as const;
    return questionDesk({ school }, await desk(), { ...blank, faults: [] }, { ...asked, ...more });
  };
  return { school, personId, desk, shown };
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('every rule the lesson cites is offered, also one that a draft of its text has just cited', async () => {
  const { school, personId, shown } = await atWork();
  const body = 'Text\n\n<Law id="kz-const1995-33" />\n\n<Law id="kz-elections-20-1-rights" />\n';
  await saveDraft(school.db, {
    ...{ kind: 'lesson', key: `${lesson}:kk`, courseId, body, version: null, holder: null, personId, now },
  });
  const { ofLesson } = await shown();
  expect(idsOf(ofLesson)).toEqual(expect.arrayContaining(['kz-elections-20-presence']));
  expect(idsOf(ofLesson)).toContain('kz-elections-20-1-rights');
  expect(idsOf(ofLesson).length).toBeGreaterThan(2);
});

test('the other rules of the course follow; none stands in two lists, and those chosen are offered no more', async () => {
  const { shown } = await atWork();
  const { ofLesson, ofCourse, provisions } = await shown({}, ['kz-elections-20-presence']);
  expect(idsOf(provisions)).toEqual(['kz-elections-20-presence']);
  const all = [...idsOf(provisions), ...idsOf(ofLesson), ...idsOf(ofCourse)];
  expect(new Set(all).size).toBe(all.length);
  expect(ofCourse.length).toBeGreaterThan(5);
});

test('an act alone is a search: all its rules are found, by their names', async () => {
  const { school, shown } = await atWork();
  const { search, acts } = await shown({
    search: { kind: 'provision', words: '', act: 'kz-const-2026' },
  });
  const rules = school.library.provisions.filter(({ instrument }) => instrument === 'kz-const-2026');
  expect(rules.length).toBeGreaterThan(5);
  expect(idsOf(search?.found ?? []).toSorted()).toEqual(idsOf(rules).toSorted());
  expect(search?.found.every(({ label }) => label.includes('Constitution of 2026'))).toBe(true);
  const names = acts.map(({ text }) => text);
  expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
});

test('a search with more than it shows says how many there are', async () => {
  const { shown } = await atWork();
  const { search } = await shown({ search: { kind: 'provision', words: 'a', act: '' } });
  expect(search?.found.length).toBe(40);
  expect(search?.total).toBeGreaterThan(40);
});

async function sent(fields: Record<string, string>, ticked: string[]) {
  const { school, desk } = await atWork();
  const form = { ...blankQuestion('q-observer-rights-abcde', 'single', lesson), provisions: ticked };
  const fields_ = sentBy(form);
  for (const [name, value] of Object.entries({ id: form.id, type: form.type, ...fields }))
    fields_.set(name, value);
  return questionSent(school.library, await desk(), { asked: 'new', sent: fields_, language: 'en' });
}

test('as many rules as are ticked are kept', async () => {
  const ticked = ['kz-elections-20-presence', 'kz-elections-20-1-rights', 'kz-const2026-suffrage'];
  const kept = await sent({ intent: 'save' }, ticked);
  expect(kept?.form.provisions).toEqual(ticked);
  expect(kept?.then).toBe('?check=yes#to-mend');
});

test.for<[string, Record<string, string>, string]>([
  [
    'words that were looked for already do not stand in the way of a preview',
    { intent: 'preview' },
    '?preview=en#preview',
  ],
  ['nor of saving', { intent: 'save' }, '?check=yes#to-mend'],
])('%s', async ([, fields, then]) => {
  const found = { 'find.provision': 'observer', 'found.provision': 'observer' };
  expect((await sent({ ...found, ...fields }, []))?.then).toBe(then);
});

test('Enter in the field of the search looks for what was typed', async () => {
  const kept = await sent({ intent: 'save', 'find.provision': 'observer', 'find.act': '' }, []);
  expect(kept?.then).toBe('?find=provision&words=observer#provisions');
});

test('an id that is known is a choice and no search', async () => {
  const kept = await sent({ intent: 'find-provision', 'find.provision': 'kz-elections-20-presence' }, []);
  expect(kept?.form.provisions).toEqual(['kz-elections-20-presence']);
  expect(kept?.then).toBe('#provisions');
});

test('an id that was typed is a choice whatever button is pressed', async () => {
  const kept = await sent({ intent: 'add-row', 'find.provision': 'kz-elections-20-presence' }, []);
  expect(kept?.form.provisions).toEqual(['kz-elections-20-presence']);
  expect(kept?.then).toBe('#row-e');
});

test('what was found stays while rows come and go', async () => {
  const found = { 'find.provision': 'observer', 'found.provision': 'observer', 'find.act': 'kz-elections' };
  const kept = await sent({ intent: 'add-row', ...found }, []);
  expect(kept?.then).toBe('?find=provision&words=observer&act=kz-elections#row-e');
});
