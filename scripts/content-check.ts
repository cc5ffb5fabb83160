import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CheckResult } from '../app/content/check/check-content.ts';
import { checkContent } from '../app/content/check/check-content.ts';
import { checkMdxFiles } from '../app/content/check/check-mdx-files.ts';

/**
 * Checks the content and lists every fault.
 * `--json` prints one JSON object, `--dir PATH` looks into another folder, `--mdx FILE…` checks single lessons.
 * `--sources PATH` names a folder with the source documents, of which nothing may be copied; a folder `seeds` beside
 * the checkout is found by itself.
 * Ends with 1 when there is an error, with 2 when it was called wrongly; warnings alone end with 0.
 */
function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      dir: { type: 'string', default: 'content' },
      sources: { type: 'string', default: sourcesBeside() },
      mdx: { type: 'boolean', default: false },
    },
  });
  return { ...values, files: positionals };
}

/** `../seeds` or `../<any>/seeds`, when there is one. */
function sourcesBeside(): string | undefined {
  const folders = readdirSync('..', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const places = ['../seeds', ...folders.map(({ name }) => `../${name}/seeds`)];
  return places.find((place) => existsSync(place));
}

function inWords({ courses, lessons, questions, problems }: CheckResult): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const lines = problems.map(
    ({ file, line, level, code, message }) => `${file}:${line}  ${level} ${code}  ${message}`,
  );
  const count = `courses ${courses}, lessons ${lessons}, questions ${questions}; errors ${errors}, warnings ${problems.length - errors}`;
  return [...lines, count].join('\n');
}

/** Programs that read this were promised these fields and no others. */
function asJson({ problems, ...counts }: CheckResult): string {
  const told = problems.map(({ level, code, file, line, message }) => ({ level, code, file, line, message }));
  return JSON.stringify({ ...counts, problems: told });
}

let wanted: ReturnType<typeof options>;
try {
  wanted = options();
  if (wanted.mdx !== wanted.files.length > 0) throw new Error('Name files after --mdx, and only there.');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}

const { json, dir, mdx, files, sources } = wanted;
const result = mdx
  ? await checkMdxFiles(files)
  : await checkContent(dir, { now: new Date(), cacheDir: 'data/cache', sourcesDir: sources });
process.stdout.write(`${json ? asJson(result) : inWords(result)}\n`);
process.exitCode = result.problems.some(({ level }) => level === 'error') ? 1 : 0;
