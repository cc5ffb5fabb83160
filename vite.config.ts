import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import remixConfig from './remix.config.js';

/** What the hydrated apps may use; documents carry no script. */
const target = 'es2022';

export default defineConfig({
  plugins: [remix(remixConfig)],
  build: { target, assetsInlineLimit: 0 },
  esbuild: { target },
  optimizeDeps: { esbuildOptions: { target } },
  server: { host: '127.0.0.1' },
});
