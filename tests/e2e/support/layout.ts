import type { Page } from '@playwright/test';

/** What sticks out to the right when the window is this wide; empty when nothing has to be pushed sideways. */
export async function sticksOut(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 740 });
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return outside.map(({ tagName, className, textContent }) => {
      const text = textContent.trim().slice(0, 40);
      return `${tagName.toLowerCase()}.${String(className)} «${text}»`;
    });
  });
}

/**
 * Targets too small for a thumb: below 24 × 24 anywhere (WCAG 2.2, 2.5.8; a link inside a sentence is exempt),
 * below 44 high for what one presses, fills in, or finds one's way by.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What is hidden from everybody is pressed by nobody: it says which button the Enter key means.
    const targets = document.querySelectorAll(
      ':is(a[href], button, input:not([type="hidden"]), select, summary):not([aria-hidden="true"])',
    );
    const inSentence = (element: Element) => {
      const around = element.parentElement?.textContent.trim().length ?? 0;
      return (
        getComputedStyle(element).display === 'inline' &&
        around > (element.textContent.trim().length || 0) + 3
      );
    };
    return [...targets].flatMap((element) => {
      const box = element.matches('[type="radio"], [type="checkbox"]') ? element.closest('label') : null;
      const { width, height, bottom } = (box ?? element).getBoundingClientRect();
      if (width === 0 || height === 0 || bottom <= 0) return [];
      // A word that shows its definition stands in a sentence like a link.
      const handled = element.matches('button:not(dfn *), .btn, input, select, nav a');
      const needed = handled ? 44 : 24;
      // Half a pixel is lost to fractions of a rem.
      const large = height >= needed - 0.5 && width >= 23.5;
      if (large || (!handled && inSentence(element))) return [];
      const text = (element.textContent.trim() || element.getAttribute('name')) ?? '';
      return [
        `${element.tagName.toLowerCase()} «${text.slice(0, 40)}» ${width.toFixed(1)} × ${height.toFixed(1)} < ${needed}`,
      ];
    });
  });
}
