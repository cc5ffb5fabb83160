import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { inspectBody, maxBodyBytes } from '../guard/inspect-body.ts';
import { sha256 } from '../unit.ts';
import { compileInWorker } from './lesson-worker.ts';
import type { Compiled } from './messages.ts';
import { pipelineVersion } from './pipeline-version.ts';

export type CompileOptions = {
  /** A folder for results, such as `data/cache`. Without it nothing is kept. */
  cacheDir?: string;
  /** Results are taken from that folder, and none is put into it. */
  readOnly?: boolean;
  /** Milliseconds for one lesson; two seconds unless told. */
  limit?: number;
};

const place = { text: z.string(), line: z.number() };
const kept = z.strictObject({
  ok: z.literal(true),
  code: z.string().min(1),
  outline: z.strictObject({
    components: z.array(
      z.strictObject({
        name: z.string(),
        attributes: z.record(z.string(), z.string()),
        words: z.string().optional(),
        line: z.number(),
      }),
    ),
    headings: z.array(z.strictObject({ ...place, depth: z.number() })),
    links: z.array(z.strictObject({ url: z.string(), line: z.number() })),
    prose: z.array(z.strictObject(place)),
    texts: z.array(z.strictObject(place)),
    words: z.number(),
  }),
});

async function readKept(file: string): Promise<Compiled | null> {
  try {
    const parsed = kept.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not there yet, or cut short by a power failure: compiled again.
    return null;
  }
}

async function keep(file: string, compiled: Compiled): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, JSON.stringify(compiled));
  await rename(draft, file);
}

/**
 * Compiles a lesson's body (without front matter). Only good results are kept, by the hash of body and pipeline:
 * a change of either makes a new file, so that the cache cannot be out of date.
 */
export async function compileLesson(body: string, options: CompileOptions = {}): Promise<Compiled> {
  if (Buffer.byteLength(body) > maxBodyBytes) return { ok: false, ...inspectBody(body) };
  const { cacheDir, limit, readOnly = false } = options;
  if (cacheDir === undefined) return compileInWorker(body, limit);
  const file = path.join(cacheDir, 'lessons', `${sha256(`${await pipelineVersion()}\n${body}`)}.json`);
  const known = await readKept(file);
  if (known) return known;
  const compiled = await compileInWorker(body, limit);
  if (compiled.ok && !readOnly) await keep(file, compiled);
  return compiled;
}
