// `npm start`: installs what is missing, builds what is stale, serves at http://localhost:3000.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setInterval } from 'node:timers';
import { buildWhenStale, installPackages } from './prepare.mjs';

installPackages();
buildWhenStale();

// The project's own Node, started directly: a signal then reaches the server and not a shell in between.
const windows = process.platform === 'win32';
const node = join('node_modules', '.bin', windows ? 'node.cmd' : 'node');
const server = spawn(node, ['--import', './scripts/require-node.mjs', 'server.ts'], {
  stdio: 'inherit',
  shell: windows,
});
// The terminal sends Ctrl+C to the server as well; this process only waits for it to finish its requests.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => server.kill('SIGTERM'));
// npm passes a signal on to a shell that dies without telling us: being left alone means having been asked to end.
const startedBy = process.ppid;
setInterval(() => process.ppid === startedBy || server.kill('SIGTERM'), 500).unref();
server.on('exit', (code) => process.exit(code ?? 0));
