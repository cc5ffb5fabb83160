import type { Locator, Page, Response } from '@playwright/test';

/** Presses a button that sends a form; answers what the server said of it, once the page that follows is there. */
export async function send(page: Page, button: Locator): Promise<Response> {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.request().isNavigationRequest(),
  );
  const loaded = page.waitForEvent('load');
  await button.click();
  const answer = await answered;
  await loaded;
  return answer;
}

/** The button of a form that does this: names of buttons are the same in all languages. */
export function intent(page: Page | Locator, value: string): Locator {
  return page.locator(`button[name="intent"][value="${value}"]`);
}
