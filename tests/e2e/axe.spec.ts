import { languages } from '#app/i18n/languages.ts';
import { axeViolations } from './support/axe.ts';
import { sticksOut, smallTargets } from './support/layout.ts';
import { learnerAt } from './support/learner.ts';
import { origin } from './support/place.ts';
import { expect, test } from './support/school.ts';
import { sitePages } from './support/site-map.ts';

test.use({ viewport: { width: 360, height: 800 } });

for (const language of languages) {
  for (const theme of ['light', 'dark'] as const) {
    for (const { name, who, at, then } of sitePages) {
      test(`${name} · ${language} · ${theme}`, async ({ page, context, enterAs, seeded }) => {
        const learner = learnerAt(page, language);
        await context.addCookies([{ name: 'theme', value: theme, url: origin }]);
        if (who) await enterAs(who);
        await page.goto(at(learner.to, seeded));
        await then?.(learner);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await expect(page.getByRole('main')).toHaveCount(1);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

        expect(await axeViolations(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
        expect(await sticksOut(page, 360)).toEqual([]);
        // The narrowest phone, and a window of 640 pixels at 200 %.
        expect(await sticksOut(page, 320)).toEqual([]);
      });
    }
  }
}
