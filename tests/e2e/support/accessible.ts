import type { Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { sticksOut } from './layout.ts';
import { expect } from './school.ts';

/** Nothing is found against WCAG in light and in dark, and nothing has to be pushed sideways on a phone. */
export async function expectAccessible(page: Page): Promise<void> {
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'light');
  expect(await axeViolations(page), 'light').toEqual([]);
  // All that a theme changes hangs on this attribute, and a theme changes nothing but colours.
  await root.evaluate((element) => element.setAttribute('data-theme', 'dark'));
  expect(await axeViolations(page, 'color-contrast'), 'dark').toEqual([]);
  expect(await sticksOut(page, 360)).toEqual([]);
  // The narrowest phone, and a window of 640 pixels at 200 %.
  expect(await sticksOut(page, 320)).toEqual([]);
}
