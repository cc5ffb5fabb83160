import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import icon from '#app/styles/icon.svg?url';
import kitStyles from '#app/styles/kit/kit.css?url';
import large from '#app/styles/kit/notebook-512.png?url';
import small from '#app/styles/kit/notebook-192.png?url';
import styles from '#app/styles/school.css?url';

const manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
  }),
);
type Manifest = z.infer<typeof manifest>;

export interface KitFiles {
  /** Addresses of everything that the pages of the notebook load, also what they load late. */
  assets: string[];
  /** What they weigh on the phone, in bytes. */
  bytes: number;
  /** The text of the service worker. */
  worker: string;
  /** Changes with anything that was built. */
  version: string;
}

/** The icons of the notebook: nothing in them tells of a school or of elections. */
export const kitIcons = [
  { src: small, sizes: '192x192', type: 'image/png' },
  { src: large, sizes: '512x512', type: 'image/png' },
] as const;

const page = 'app/client/kit.ts';
const workerSource = 'app/client/kit-worker.ts';

/** Reads the list from what the build wrote; null while developing and in tests, where nothing is built. */
export function readKitFiles(client = resolve('build/client')): KitFiles | null {
  const built = manifestOf(join(client, 'scripts.json'));
  const worker = built?.[workerSource];
  if (!built || !worker) return null;
  const scripts = [...closure(built, page)].map((source) => `/${built[source]?.file ?? ''}`);
  const files = [styles, kitStyles, icon, ...kitIcons.map(({ src }) => src), ...scripts];
  // A file so small that it was written into its own address need not be brought.
  const assets = [...new Set(files)].filter((address) => address.startsWith('/'));
  const text = readFileSync(join(client, worker.file), 'utf8');
  // Pages are made by modules that are built for the browser as well: their names change when a page may change.
  const names = readdirSync(join(client, 'assets'), { recursive: true }).map(String).toSorted();
  return {
    assets,
    bytes: assets.reduce((sum, asset) => sum + statSync(join(client, asset)).size, 0),
    worker: text,
    version: createHash('sha256')
      .update([...names, ...assets, text].join('\n'))
      .digest('base64url')
      .slice(0, 16),
  };
}

function manifestOf(file: string): Manifest | null {
  try {
    return manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** A module and everything it can ever load. */
function closure(built: Manifest, from: string, found = new Set<string>()): Set<string> {
  const module = built[from];
  if (!module || found.has(from)) return found;
  found.add(from);
  for (const next of [...(module.imports ?? []), ...(module.dynamicImports ?? [])])
    closure(built, next, found);
  return found;
}
