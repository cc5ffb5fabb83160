/**
 * What the page of the lesson editor loads in the built school, in kilobytes of brotli. Scripts are followed through
 * their imports; styles and the texts of one language count, too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

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

function manifestFile(): string {
  const found = readdirSync(assets)
    .map((name) => join(assets, name))
    .find((path) => path.endsWith('.js') && readFileSync(path, 'utf8').startsWith('window.__remixManifest'));
  if (!found) throw new Error('Nothing is built: run `npm run build` first.');
  return found;
}

const statically = /(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["'](\.\/[^"']+\.js)["']/g;
const onDemand = /import\(["'](\.\/[^"']+\.js)["']\)/g;

function load(loaded: Map<string, number>, path: string): void {
  if (loaded.has(path)) return;
  const text = readFileSync(path);
  loaded.set(path, brotliCompressSync(text).length);
  const source = text.toString('utf8');
  const found = [...source.matchAll(statically), ...source.matchAll(onDemand)].map(([, name = '']) => name);
  // Of the three languages a page loads one: Russian stands for all.
  const wanted = found.filter((name) => !/\.\/(?:kk|en)-/.test(name));
  for (const name of wanted) load(loaded, join(dirname(path), name));
}

/** Kilobytes of 1,000 bytes. Throws when nothing is built. */
export function editorWeight(): number {
  const address = manifestFile();
  const text = readFileSync(address, 'utf8');
  const manifest = JSON.parse(text.slice(text.indexOf('{')).replace(/;\s*$/, '')) as Manifest;
  const loaded = new Map<string, number>();
  for (const entry of [
    manifest.entry,
    manifest.routes.root,
    manifest.routes[layout],
    manifest.routes[page],
  ]) {
    if (!entry) throw new Error('The build has no editor: run `npm run build` first.');
    for (const file of [entry.module, ...entry.imports, ...(entry.css ?? [])])
      load(loaded, join('build/client', file));
  }
  load(loaded, address);
  for (const path of [...loaded.keys()].filter((name) => name.endsWith('.js') && name !== address)) {
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/["'`]\/assets\/([\w-]+\.css)["'`]/g))
      load(loaded, join(assets, name));
  }
  return [...loaded.values()].reduce((a, b) => a + b, 0) / 1000;
}
