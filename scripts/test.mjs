// `npm test`: everything that must be true, on a machine that has nothing but Node and npm.
// Ends with one line, "N passed, N failed", and the exit code that goes with it.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, installPackages, script } from './prepare.mjs';

// The runners are stricter under CI (a leftover snapshot is a failure, for one): so they are here too.
process.env.CI ??= 'true';

const results = 'test-results';
const unitReport = `${results}/unit.json`;
const browserReport = `${results}/browser.json`;
let passed = 0;
let failed = 0;

function count(right, wrong) {
  passed += right;
  failed += wrong;
}

/** A step that is right or wrong as a whole. */
function whole(title, name, args = []) {
  process.stdout.write(`\n▸ ${title}\n`);
  const code = script(name, args);
  count(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
  return code === 0;
}

/** A step that counts its own tests in a report; no report, or no test in it, is one failure. */
function counted(title, name, report, read, env = {}) {
  process.stdout.write(`\n▸ ${title}\n`);
  const code = script(name, [], env);
  const [right, wrong] = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : [0, 0];
  const silent = right + wrong === 0 || (code !== 0 && wrong === 0);
  count(right, wrong + (silent ? 1 : 0));
}

/** The titles of the tests of a browser's report that failed once and then passed. */
function secondTries(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
    ...secondTries(inner),
  ]);
}

installPackages();
const browser = findBrowser();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

whole('Format', 'format:check');
whole('Lint', 'lint');
whole('Types', 'types');
whole('Unused code', 'unused');
whole('Content', 'content:check');
counted('Unit and integration tests', 'test:unit', unitReport, (r) => [r.numPassedTests, r.numFailedTests]);
if (whole('Build', 'build')) {
  const env = browser ? { CHROMIUM_PATH: browser } : {};
  const read = ({ stats, suites }) => {
    for (const title of secondTries(suites)) console.log(`Passed on a second try only: ${title}`);
    return [stats.expected + stats.flaky, stats.unexpected];
  };
  counted('Tests in a browser', 'test:e2e', browserReport, read, env);
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
