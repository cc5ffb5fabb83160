import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Tests in a browser have their own runner and their own command.
    exclude: ['tests/e2e/**'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // Processes, not threads: native modules (database, passwords) are loaded the way the server loads them.
    // Each serves many files: our modules keep nothing between tests, and a database belongs to one test.
    pool: 'forks',
    isolate: false,
    // The security policy names a hash of a style sheet: it is read as the server reads it, not left out.
    css: true,
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
