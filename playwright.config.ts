import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { dataFolder, origin, port } from './tests/e2e/support/place.ts';

/** A browser that was named, else the machine's own, else the one Playwright brings. */
function chromium(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
}

const executablePath = chromium();

/** Tests in a browser, against the built school with a data folder of its own. `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A second try tells a tired machine from a broken school; `npm test` names who needed it.
  retries: 1,
  // Publishing changes what everybody reads: the studio comes when nobody else is reading.
  projects: [
    { name: 'school', testIgnore: '**/studio-*.spec.ts' },
    { name: 'studio', testMatch: '**/studio-*.spec.ts', dependencies: ['school'] },
  ],
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: origin,
    browserName: 'chromium',
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'npx tsx tests/e2e/support/seed-school.ts && npm run --silent serve',
    url: `${origin}/readyz`,
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stderr: 'pipe',
    env: {
      NODE_ENV: 'production',
      DATA_DIR: dataFolder,
      HOST: 'localhost',
      PORT: String(port),
      ORIGIN: origin,
      LOG_LEVEL: 'warn',
      // Every component in all its states is looked at for accessibility too.
      SHOW_CATALOGUE: 'yes',
      // Every test comes from a source of its own (see school.ts), so that rate limits do not tie tests together.
      TRUST_PROXY: '1',
    },
  },
});
