/**
 * Starts the school: `npm run serve` (built) or `npm run dev` (live).
 * Everything else lives in app/: this file only knows how a process begins and ends.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import type { ServerBuild } from '@remix-run/node';
import type { ViteDevServer } from 'vite';
import type * as entry from './app/entry.server.tsx';

type Build = ServerBuild & { entry: { module: typeof entry } };

const developing = process.argv.includes('--dev');
process.env.NODE_ENV ??= developing ? 'development' : 'production';

async function openVite(): Promise<ViteDevServer> {
  const { createServer } = await import('vite');
  return createServer({ server: { middlewareMode: true } });
}

const vite = developing ? await openVite() : undefined;

async function loadBuild(): Promise<Build> {
  const build: unknown = vite
    ? await vite.ssrLoadModule('virtual:remix/server-build')
    : await import(pathToFileURL(resolve('build/server/index.js')).href);
  return build as Build;
}

const { entry: opened } = await loadBuild();
const { runServer, whyNotOpened } = opened.module;
await runServer({ loadBuild, vite }).catch(async (error: unknown) => {
  process.stderr.write(`Sailau cannot open. ${developing ? inspect(error) : whyNotOpened(error)}\n`);
  process.exitCode = 1;
  await vite?.close();
});
