// What start and test share: bring along what is missing. Runs on any Node from 20 on, with nothing installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const windows = process.platform === 'win32';

/** Runs a command with its output on the screen; answers its exit code. */
export function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: windows,
  });
  return done.status ?? 1;
}

/** Runs an npm script, which finds the project's own Node before the machine's. */
export function script(name, args = [], env = {}) {
  return run('npm', ['run', '--silent', name, '--', ...args], env);
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function step(sentence) {
  process.stdout.write(`\n▸ ${sentence}\n`);
}

/** Installs the packages of the lock file when they are not there or older than it. */
export function installPackages() {
  const mark = 'node_modules/.installed';
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  step('Installing packages (about a minute, once)');
  if (run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
    process.exit(1);
  writeFileSync(mark, '');
}

/** Builds when there is no build or the sources are newer. */
export function buildWhenStale() {
  const sources = Math.max(
    ...['app', 'db', 'package-lock.json', 'vite.config.ts', 'vite.scripts.config.ts', 'remix.config.js'].map(
      newest,
    ),
  );
  if (newest('build/server/index.js') > sources) return;
  step('Building');
  if (script('build') !== 0) process.exit(1);
}

/** Path of a Chromium for the tests in a browser, which is installed when the machine has none. */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  const known = [asked, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = () => known.find((path) => path && existsSync(path));
  if (found()) return found();
  step('Installing a browser for the tests');
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    const install = () => run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core']);
    if (install() !== 0) {
      run('apt-get', ['update', '-qq']);
      install();
    }
    if (found()) return found();
  }
  if (run('npx', ['playwright', 'install', 'chromium']) !== 0) process.exit(1);
  return undefined;
}
