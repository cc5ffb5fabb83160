import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Language } from '#app/i18n/languages.ts';
import { learnerAt, type Learner } from '../learner.ts';
import { expect } from '../school.ts';
import { intent, send } from './send.ts';

export const chosenNames: Record<Language, string> = {
  kk: 'Айсұлу Өмірқызы',
  ru: 'Наблюдательная Ёлка',
  en: 'Aisulu of the Steppe',
};

/** Makes the certificate with a chosen name; answers its serial. */
export async function makeCertificate({ page, language, t, to }: Learner): Promise<string> {
  await page.getByRole('link', { name: t('certificate:page.claim.submit') }).click();
  await expect(page).toHaveURL(to.certificates());
  await page.getByLabel(t('certificate:page.claim.nameLabel')).fill(chosenNames[language]);
  expect((await send(page, intent(page, 'complete'))).status()).toBe(302);
  const serial = new URL(page.url()).hash.slice(1);
  expect(serial).toMatch(/^(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
  await expect(page.locator(`[id="${serial}"]`)).toContainText(chosenNames[language]);
  return serial;
}

export async function downloadSheet({ page, t, to }: Learner, serial: string): Promise<void> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: t('certificate:page.download') }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(`sailau-${serial}.pdf`);
  const sheet = readFileSync(await download.path());
  expect(sheet.subarray(0, 4).toString()).toBe('%PDF');

  const answer = await page.request.get(to.certificatePdf(serial));
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/pdf');
}

/** Somebody without a session checks the certificate: everything but the name, which can only be compared. */
export async function verifyAsStranger(page: Page, language: Language, serial: string): Promise<void> {
  const { t, to, format } = learnerAt(page, language);
  const answer = await page.goto(to.verify(serial));
  expect(answer?.status()).toBe(200);
  const main = page.getByRole('main');
  await expect(main.locator('[data-state="valid"]')).toContainText(t('certificate:states.valid.word'));
  await expect(main).toContainText(format.date(new Date()));
  await expect(main.locator('time')).toHaveCount(3);
  await expect(main).not.toContainText(chosenNames[language]);

  const compare = async (name: string) => {
    await page.getByLabel(t('certificate:verify.holder.compareLabel')).fill(name);
    await send(page, page.getByRole('button', { name: t('certificate:verify.holder.compareSubmit') }));
  };
  await compare(chosenNames[language]);
  await expect(page.getByRole('status')).toContainText(t('certificate:verify.holder.matches'));
  await compare('Басқа Біреу');
  await expect(page.getByRole('status')).toContainText(t('certificate:verify.holder.doesNotMatch'));
}
