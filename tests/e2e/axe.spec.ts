import { languages } from '#app/i18n/languages.ts';
import { expectAccessible } from './support/accessible.ts';
import { smallTargets } from './support/layout.ts';
import { learnerAt } from './support/learner.ts';
import { origin } from './support/place.ts';
import { expect, test } from './support/school.ts';
import { sheets } from './support/sheets.ts';
import { sitePages } from './support/site-map.ts';

// Colours on their way from one theme to the other have no contrast of their own.
test.use({
  viewport: { width: 360, height: 800 },
  contextOptions: { reducedMotion: 'reduce' },
  // Axe tries to look into the empty frame of the editor's preview, in which nothing may run.
  expected: [/^Blocked script execution in 'about:blank'/],
});

for (const language of languages) {
  for (const { name, who, at, then } of sitePages) {
    test(`${name} · ${language}`, async ({ page, context, enterAs, seeded }) => {
      const learner = learnerAt(page, language);
      await context.addCookies([{ name: 'theme', value: 'light', url: origin }]);
      if (who) await enterAs(who);
      await page.goto(at(learner.to, seeded));
      await then?.(learner);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await smallTargets(page)).toEqual([]);
      await expectAccessible(page);
    });
  }

  for (const sheet of sheets) {
    test(`components, sheet ${sheet} · ${language}`, async ({ page, context }) => {
      await context.addCookies([{ name: 'theme', value: 'light', url: origin }]);
      await page.goto(`/dev/components/${language}?sheet=${sheet}`);
      await expectAccessible(page);
    });
  }
}
