import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'vite';

const folder = resolve('app/client');
const entries = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/**
 * The small scripts of documents: every file `app/client/<name>.ts` is one, built beside the pages of Remix.
 * `build/client/scripts.json` says which file a name has become (Vite's manifest); it is read by the server, not served.
 */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'build/client',
    emptyOutDir: false,
    target: 'es2022',
    manifest: 'scripts.json',
    modulePreload: { polyfill: false },
    assetsDir: 'assets/scripts',
    rollupOptions: {
      input: Object.fromEntries(entries.map((name) => [basename(name, '.ts'), resolve(folder, name)])),
    },
  },
});
