import type { Page } from '@playwright/test';
import { expect } from './school.ts';

/** The text field. */
export const text = (page: Page) => page.locator('.cm-content');
/** What chooses a language, and says how its text stands. */
export const chip = (page: Page, language: string) => page.locator('.chip', { hasText: language });
/** The lesson in the frame. */
export const preview = (page: Page) => page.frameLocator('.editor-preview iframe').locator('#main');
/** Waits until everything is with the school. */
export const saved = (page: Page) =>
  expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');

/** Types at the very beginning of the text. */
export async function typeAtTop(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(words);
}
