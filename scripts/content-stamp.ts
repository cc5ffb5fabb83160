import path from 'node:path';
import { parseArgs } from 'node:util';
import { stampTranslations } from '../app/content/stamp/stamp-translations.ts';

/**
 * Stamps translations with the hash of the text they were made from.
 * Without names: those that have no stamp yet. With names of files or folders: also those that are older than their source.
 * `--dir PATH` looks into another content folder. Ends with 1 when stale translations were left.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dir: { type: 'string', default: 'content' } },
});

const names = positionals.map((name) =>
  path.relative(values.dir, path.resolve(name)).split(path.sep).join('/'),
);
const inside = positionals.map((name) => name.replace(/\/$/, ''));
const { stamped, stale, skipped } = await stampTranslations(values.dir, [...names, ...inside]);

for (const file of stamped) process.stdout.write(`stamped  ${file}\n`);
for (const file of stale)
  process.stdout.write(
    `stale    ${file}  compare it with its source, then run: npm run content:stamp -- ${file}\n`,
  );
for (const file of skipped) process.stdout.write(`skipped  ${file}  its source cannot be read\n`);
process.stdout.write(`stamped ${stamped.length}, stale ${stale.length}, skipped ${skipped.length}\n`);
process.exitCode = stale.length > 0 ? 1 : 0;
