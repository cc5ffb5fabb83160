import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../unit.ts';

const guardFolder = 'app/content/guard';
const alone = ['app/content/compile/compile-worker.ts', 'package.json'];

let known: Promise<string> | null = null;

async function compute(): Promise<string> {
  const guard = (await readdir(path.join(process.cwd(), guardFolder)))
    .filter((name) => name.endsWith('.ts'))
    .toSorted();
  const files = [...guard.map((name) => `${guardFolder}/${name}`), ...alone];
  const texts = await Promise.all(files.map((file) => readFile(path.join(process.cwd(), file), 'utf8')));
  return sha256(texts.join('\n')).slice(0, 16);
}

/** Changes when the guard, the compile worker or the versions of the packages they use change. */
export function pipelineVersion(): Promise<string> {
  known ??= compute();
  return known;
}
