import type { Page } from '@playwright/test';
import type { QuestionType } from '#app/content/schema/question.ts';
import type { Links } from '#app/i18n/links.ts';
import { fillIn } from './steps/answer-question.ts';
import { joinQuickly } from './steps/joining-steps.ts';
import { courseSlug, newHandle, type Learner } from './learner.ts';
import { practiceOf } from './questions.ts';
import type { Seeded, SeededWho } from './seeded.ts';
import { intent, send } from './steps/send.ts';

/** A page in one of its states, and how to get there. */
export interface SitePage {
  name: string;
  who?: SeededWho;
  at: (to: Links, seeded: Seeded) => string;
  /** Done once the address is open. */
  then?: (learner: Learner) => Promise<unknown>;
}

const lessons = [
  'who-observes',
  'rights-and-duties',
  'documents',
  'recording',
  'violation-act',
  'neutrality-and-safety',
  'rapid-exchange',
];
const types: QuestionType[] = ['single', 'multiple', 'order', 'match', 'number', 'text'];

const pressFirst = ({ page }: { page: Page }) => send(page, page.locator('main form button.btn').first());

/** Leaves the first question of the lesson wrong, the second right, the third incomplete. */
async function practiseInEveryWay({ page, language }: Learner): Promise<void> {
  const [first, second, third] = practiceOf('les-who-observes');
  if (!first || !second || !third) throw new Error('The first lesson has fewer than three questions.');
  for (const [question, right] of [
    [first, false],
    [second, true],
  ] as const) {
    await fillIn(page, question, { language, right });
    await send(page, intent(page.locator(`#${question.id}`), 'submit'));
  }
  await send(page, intent(page.locator(`#${third.id}`), 'submit'));
}

async function joinHere(learner: Learner): Promise<void> {
  await joinQuickly(learner, newHandle(learner.language));
  await learner.page.goto(learner.to.recoveryCode());
}

const visited: SitePage[] = [
  { name: 'home', at: (to) => to.home() },
  { name: 'courses', at: (to) => to.courses() },
  { name: 'course', at: (to) => to.course(courseSlug) },
  { name: 'programme', at: (to) => to.programme('observer') },
  ...lessons.map((slug) => ({ name: `lesson ${slug}`, at: (to: Links) => to.lesson(courseSlug, slug) })),
  { name: 'practice', at: (to) => to.lesson(courseSlug, 'who-observes'), then: practiseInEveryWay },
  { name: 'exam: join first', at: (to) => to.exam(courseSlug) },
  { name: 'law', at: (to) => to.law() },
  { name: 'law, narrowed', at: (to) => `${to.law()}?topic=threshold&year=2021` },
  { name: 'law, nothing found', at: (to) => `${to.law()}?topic=video&status=announced` },
  { name: 'law as of a day', at: (to) => `${to.law()}?on=2021-01-10&topic=observers` },
  { name: 'law, a day that is none', at: (to) => `${to.law()}?on=31.02.2021` },
  { name: 'provision', at: (to) => to.provision('kz-elections-20-1-rights') },
  { name: 'provision with versions', at: (to) => to.provision('kz-elections-97-1-threshold') },
  {
    name: 'provision as of a day',
    at: (to) => to.provision('kz-elections-97-1-threshold', '2021-01-10'),
  },
  { name: 'provision, nothing known', at: (to) => to.provision('kz-const2026-kurultai', '2001-01-01') },
  { name: 'time line', at: (to) => to.timeline() },
  { name: 'glossary', at: (to) => to.glossary() },
  { name: 'field kit', at: (to) => to.fieldKit() },
  { name: 'glossary, narrowed', at: (to) => `${to.glossary()}?q=ballot` },
  { name: 'glossary, no such word', at: (to) => `${to.glossary()}?q=xyzzy` },
  { name: 'search', at: (to) => to.search() },
  { name: 'search, found', at: (to) => to.search('байкаушы') },
  { name: 'search, only in another language', at: (to) => to.search('ОСК отырысы') },
  { name: 'search, nothing found', at: (to) => to.search('xyzzy') },
  { name: 'search, too long', at: (to) => to.search('а'.repeat(201)) },
  { name: 'join', at: (to) => to.join() },
  { name: 'join, refused', at: (to) => to.join(), then: pressFirst },
  { name: 'sign in', at: (to) => to.signIn() },
  { name: 'sign in, refused', at: (to) => to.signIn(), then: pressFirst },
  { name: 'recover', at: (to) => to.recover() },
  { name: 'recovery code', at: (to) => to.join(), then: joinHere },
  { name: 'about', at: (to) => to.about() },
  { name: 'privacy', at: (to) => to.privacy() },
  { name: 'accessibility', at: (to) => to.accessibility() },
];

const checked: SitePage[] = [
  { name: 'verify', at: (to) => to.verify() },
  { name: 'verify, nothing typed', at: (to) => `${to.verify()}?serial=` },
  { name: 'certificate valid', at: (to, { serials }) => to.verify(serials.valid) },
  {
    name: 'certificate, name compared',
    at: (to, { serials }) => to.verify(serials.valid),
    then: async ({ page }) => {
      await page.locator('input[name="name"]').fill('Басқа Біреу');
      await pressFirst({ page });
    },
  },
  { name: 'certificate with its name', at: (to, { serials }) => to.verify(serials.shown) },
  { name: 'certificate expired', at: (to, { serials }) => to.verify(serials.expired) },
  { name: 'certificate, law changed', at: (to, { serials }) => to.verify(serials.lawChanged) },
  { name: 'certificate revoked', at: (to, { serials }) => to.verify(serials.revoked) },
  { name: 'certificate not to be shown', at: (to, { serials }) => to.verify(serials.hidden) },
];

const signedIn: SitePage[] = [
  { name: 'home, halfway', who: 'halfway', at: (to) => to.home() },
  { name: 'courses, halfway', who: 'halfway', at: (to) => to.courses() },
  { name: 'course, halfway', who: 'halfway', at: (to) => to.course(courseSlug) },
  { name: 'account', who: 'halfway', at: (to) => to.account() },
  { name: 'account, deleting', who: 'halfway', at: (to) => `${to.account()}?delete=ask` },
  { name: 'no recovery code to show', who: 'halfway', at: (to) => to.recoveryCode() },
  { name: 'no certificates', who: 'halfway', at: (to) => to.certificates() },
  { name: 'exam: rules', who: 'halfway', at: (to) => to.exam(courseSlug) },
  { name: 'exam: go on', who: 'sitting', at: (to) => to.exam(courseSlug) },
  ...types.map((type) => ({
    name: `exam question, ${type}`,
    who: 'sitting' as const,
    at: (to: Links, { sitting }: Seeded) => to.attempt(sitting.attemptId, sitting.positions[type]),
  })),
  { name: 'handing in', who: 'sitting', at: (to, { sitting }) => to.attempt(sitting.attemptId, 'review') },
  { name: 'exam: wait', who: 'failed', at: (to) => to.exam(courseSlug) },
  { name: 'result, failed', who: 'failed', at: (to, { failed }) => to.result(failed.attemptId) },
  {
    name: 'result, passed',
    who: 'passed',
    at: (to, { passed }) => to.result(passed.attemptId),
    then: ({ page }) => page.locator('main details summary').first().click(),
  },
  { name: 'certificate to be made', who: 'passed', at: (to) => to.certificates() },
  { name: 'certificate to be made, refused', who: 'passed', at: (to) => to.certificates(), then: pressFirst },
  { name: 'certificates', who: 'certified', at: (to) => to.certificates() },
];

const staff: SitePage[] = [
  { name: 'coverage', who: 'trainer', at: (to) => `${to.coverage()}?gaps=only` },
  { name: 'law impact, list', who: 'admin', at: (to) => to.lawImpact() },
  { name: 'law impact', who: 'admin', at: (to) => to.lawImpact('kz-elections-20-1-rights') },
  { name: 'law impact, unknown', who: 'admin', at: (to) => to.lawImpact('nothing-of-ours') },
  { name: 'law impact, not for trainers', who: 'trainer', at: (to) => to.lawImpact() },
];

const labs: SitePage[] = [
  { name: 'lab quota', at: (to) => to.lab('quota') },
  {
    name: 'lab quota, in rows, with seats',
    at: (to) => to.lab('quota', { rule: 'kz-2022', people: 'M55,F44,M61,F27,M33 d', seats: '3', as: 'rows' }),
  },
  { name: 'lab quota, zipper', at: (to) => to.lab('quota', { rule: 'zipper', people: 'M,M,F,M,F,F' }) },
  { name: 'lab quota, refused', at: (to) => to.lab('quota', { rule: 'kz-2022', people: 'F 27\n?' }) },
  { name: 'lab protocol', at: (to) => to.lab('protocol') },
  {
    name: 'lab protocol, broken and blank',
    at: (to) => to.lab('protocol', { ballotsReceived: '10', issuedAtStation: '7', inStationBox: '9' }),
  },
  { name: 'lab protocol, refused', at: (to) => to.lab('protocol', { valid: 'many' }) },
  {
    name: 'lab protocol, many sheets',
    at: (to) => to.lab('protocol', { table: 'a;9;0;9;8;0;1;8;0;7;1;0;88,89;7\nb;9;0;9;8;0;1;8;0;7;1;0;;6' }),
  },
  { name: 'lab protocol, shares', at: (to) => to.lab('protocol', { share: '38; 64' }) },
  { name: 'lab lots', at: (to) => to.lab('lots') },
  { name: 'lab lots, refused', at: (to) => to.lab('lots', { pool: '1\n1', seed: '', take: '9' }) },
  { name: 'lab turnout', at: (to) => to.lab('turnout') },
  { name: 'lab turnout, refused', at: (to) => to.lab('turnout', { who: 'A', percent: 'many' }) },
];

const refused: SitePage[] = [
  { name: 'not found', at: (to) => `${to.home()}/nothing` },
  { name: 'sign in first', at: (to) => to.account() },
  { name: 'not open to you', at: (to) => `${to.home()}/refused/403` },
  { name: 'too much was sent', at: (to) => `${to.home()}/refused/413` },
  {
    name: 'too late',
    who: 'failed',
    at: (to) => to.exam(courseSlug),
    then: ({ page, to }) =>
      page.evaluate((action) => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action });
        document.body.append(form);
        form.submit();
      }, to.exam(courseSlug)),
  },
];

export const sitePages: SitePage[] = [...visited, ...checked, ...signedIn, ...staff, ...labs, ...refused];
