import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const manifest = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().optional(), imports: z.array(z.string()).optional() }),
);

/** Addresses of the built scripts of documents: name of the file in `app/client/` → address. */
export type ClientScripts = Readonly<Record<string, string>>;

/** Reads what the build wrote; nothing is there while developing and in tests. */
export function readClientScripts(file = resolve('build/client/scripts.json')): ClientScripts {
  const text = textOf(file);
  if (text === null) return {};
  const built = Object.entries(manifest.parse(JSON.parse(text)));
  return Object.fromEntries(
    built
      .filter(([, { isEntry }]) => isEntry)
      .map(([source, { file: path }]) => [source.replace(/^app\/client\/(.+)\.ts$/, '$1'), `/${path}`]),
  );
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
