// `npm start`: installs what is missing, builds what is stale, serves at http://localhost:3000.
import { spawn } from 'node:child_process';
import { buildWhenStale, installPackages } from './prepare.mjs';

installPackages();
buildWhenStale();

const server = spawn('npm', ['run', '--silent', 'serve'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
// The terminal sends Ctrl+C to the server as well; this process only waits for it to finish its requests.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.on('exit', (code) => process.exit(code ?? 0));
