import { languages } from '#app/i18n/languages.ts';
import { downloadSheet, makeCertificate, verifyAsStranger } from './support/steps/certificate-steps.ts';
import {
  answerUpTo,
  examLength,
  flagAndGoBack,
  handIn,
  questionHere,
  resumeExam,
  seeExplained,
  startExam,
} from './support/steps/exam-steps.ts';
import { joinForTheExam } from './support/steps/joining-steps.ts';
import { learnerAt } from './support/learner.ts';
import {
  completeLesson,
  leaveAndComeBack,
  practiseAll,
  seeProgress,
  sendIncomplete,
  walkIn,
} from './support/steps/learning-steps.ts';
import { expect, test } from './support/school.ts';

const phone = {
  viewport: { width: 360, height: 800 },
  isMobile: true,
  hasTouch: true,
  javaScriptEnabled: false,
};
const desktop = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: true };
const devices = [
  { name: 'on a phone without JavaScript', use: phone },
  { name: 'on a desktop', use: desktop },
];

for (const language of languages) {
  for (const device of devices) {
    test.describe(`the story in ${language} ${device.name}`, () => {
      test.use({ ...device.use, locale: { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }[language] });

      test('a visitor learns, joins, passes and shows her certificate', async ({ page, stranger }) => {
        const visitor = learnerAt(page, language);
        await walkIn(visitor);
        await sendIncomplete(visitor);
        await practiseAll(visitor);
        await completeLesson(visitor);
        const guest = await leaveAndComeBack(visitor);

        await joinForTheExam(guest);
        await seeProgress(guest, 1);

        const attemptId = await startExam(guest);
        const asked = await answerUpTo(guest, 2);
        asked.push(await questionHere(guest.page));
        await flagAndGoBack(guest);
        asked.push(...(await answerUpTo(guest, 5)));
        const back = await resumeExam(guest, 6);
        asked.push(...(await answerUpTo(back, examLength)));
        await expect(back.page.getByRole('main')).toContainText(back.t('exam:review.complete'));
        await handIn(back, attemptId);
        const points = { points: examLength, total: examLength };
        await expect(back.page.getByRole('heading', { level: 1 })).toHaveText(
          back.t('exam:result.passed', points),
        );
        await seeExplained(back, asked);

        const serial = await makeCertificate(back);
        await downloadSheet(back, serial);
        await verifyAsStranger(await stranger(), language, serial);
      });
    });
  }
}
