/**
 * `npx tsx scripts/editor-weight.ts`: what the page of the lesson editor loads in the built school, in kilobytes of
 * brotli. Ends with 1 above its budget. Scripts are followed through their imports; styles and the texts of one
 * language count, too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const budget = 250;
const assets = 'build/client/assets';
const page = 'routes/teach/lesson-editor';
const layout = 'routes/site/language';

interface Entry {
  module: string;
  imports: string[];
  css?: string[];
}
interface Manifest {
  entry: Entry;
  url: string;
  routes: Record<string, Entry>;
}

const address = readdirSync(assets)
  .map((name) => join(assets, name))
  .find((path) => path.endsWith('.js') && readFileSync(path, 'utf8').startsWith('window.__remixManifest'));
if (!address) throw new Error('Nothing is built: run `npm run build` first.');
const manifestText = readFileSync(address, 'utf8');
const manifest = JSON.parse(manifestText.slice(manifestText.indexOf('{')).replace(/;\s*$/, '')) as Manifest;

const statically = /(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["'](\.\/[^"']+\.js)["']/g;
const onDemand = /import\(["'](\.\/[^"']+\.js)["']\)/g;
const loaded = new Map<string, number>();

function load(path: string): void {
  if (loaded.has(path)) return;
  const text = readFileSync(path);
  loaded.set(path, brotliCompressSync(text).length);
  const source = text.toString('utf8');
  const found = [...source.matchAll(statically), ...source.matchAll(onDemand)].map(([, name = '']) => name);
  // Of the three languages a page loads one: Russian stands for all.
  const wanted = found.filter((name) => !/\.\/(?:kk|en)-/.test(name));
  for (const name of wanted) load(join(dirname(path), name));
}

for (const entry of [manifest.entry, manifest.routes.root, manifest.routes[layout], manifest.routes[page]]) {
  if (!entry) throw new Error('The build has no editor: run `npm run build` first.');
  load(join('build/client', entry.module));
  for (const file of [...entry.imports, ...(entry.css ?? [])]) load(join('build/client', file));
}
load(address);
for (const path of loaded.keys()) {
  if (!path.endsWith('.js') || path === address) continue;
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/["'`]\/assets\/([\w-]+\.css)["'`]/g))
    load(join(assets, name));
}

const sum = [...loaded.values()].reduce((a, b) => a + b, 0) / 1024;
for (const [path, bytes] of [...loaded].toSorted((a, b) => b[1] - a[1]))
  process.stdout.write(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${path}\n`);
process.stdout.write(`${sum.toFixed(1).padStart(7)} KB  in all, of ${budget} KB\n`);
if (sum > budget) process.exitCode = 1;
