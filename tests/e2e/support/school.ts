import { randomInt } from 'node:crypto';
import {
  test as base,
  expect,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { origin } from './place.ts';
import { readSeeded, type Seeded, type SeededWho } from './seeded.ts';

interface SchoolFixtures {
  /** What the console may say in this test, because it is brought about on purpose. */
  expected: RegExp[];
  seeded: Seeded;
  /** Puts the session of a made-up person into the browser. */
  enterAs: (who: SeededWho) => Promise<void>;
  /** A page in a browser that has never been here: another person, or another device. */
  stranger: (options?: BrowserContextOptions) => Promise<Page>;
}

/** What no page may do: complain in the console, throw, or ask another origin for anything. */
function watch(
  context: BrowserContext,
  { expected = [], home = origin }: { expected?: RegExp[]; home?: string } = {},
): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    // The browser reports pages that are refused on purpose; tests look at their status themselves.
    const refused = /^Failed to load resource: .* status of 4\d\d/.test(message.text());
    const known = refused || expected.some((words) => words.test(message.text()));
    if (message.type() === 'error' && !known) faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(`${home}/`)) faults.push(`foreign: ${request.url()}`);
  });
  return faults;
}

/** An address for documentation (RFC 3849): the server counts tries by source, and each test is one. */
function anAddress(): string {
  const part = () => randomInt(0xffff).toString(16);
  return `2001:db8:${part()}:${part()}:${part()}:${part()}:${part()}:${part()}`;
}

export const test = base.extend<SchoolFixtures>({
  extraHTTPHeaders: async ({ baseURL: _ }, use) => {
    await use({ 'x-forwarded-for': anAddress() });
  },

  expected: [[], { option: true }],

  seeded: async ({ baseURL: _ }, use) => {
    await use(readSeeded());
  },

  context: async ({ context, expected, baseURL: home }, use) => {
    const faults = watch(context, { expected, home: home ?? origin });
    await use(context);
    expect(faults).toEqual([]);
  },

  enterAs: async ({ context, seeded }, use) => {
    await use(async (who) => {
      await context.addCookies([{ ...seeded[who].cookie, url: origin }]);
    });
  },

  stranger: async ({ browser, expected }, use) => {
    const made: { context: BrowserContext; faults: string[] }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext(options);
      made.push({ context, faults: watch(context, { expected }) });
      return context.newPage();
    });
    for (const { context, faults } of made) {
      await context.close();
      expect(faults).toEqual([]);
    }
  },
});

export { expect };
