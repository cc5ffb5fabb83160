// `npm start`: installs what is missing, builds what is stale, serves at http://localhost:3000.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
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
server.on('exit', (code) => process.exit(code ?? 0));
