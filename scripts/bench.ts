import { existsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { editor } from './bench/editor.ts';
import { holds, table, type Figure } from './bench/figures.ts';
import { growth } from './bench/growth.ts';
import { search } from './bench/search.ts';
import { throughput } from './bench/throughput.ts';
import { weight } from './bench/weight.ts';

/**
 * Measures the built school against its budgets (docs/performance.md); `npm run build` comes first.
 * `--only throughput|growth|weight|search|editor` measures one part, `--accounts N` sets the size of the large school,
 * `--json` prints one JSON object. A budget that is missed is reported and changes nothing else: ends with 0.
 * Ends with 1 when something could not be measured, with 2 when it was called wrongly.
 */
const parts = { throughput, growth, weight, search, editor } as const;
type Part = keyof typeof parts;

function isPart(name: string): name is Part {
  return Object.hasOwn(parts, name);
}

function options() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      accounts: { type: 'string', default: '100000' },
      json: { type: 'boolean', default: false },
    },
  });
  const { only, json } = values;
  const accounts = Number(values.accounts);
  if (only !== undefined && !isPart(only))
    throw new Error('--only takes throughput, growth, weight, search or editor.');
  if (!Number.isInteger(accounts) || accounts < 1000)
    throw new Error('--accounts takes a number from 1000 on.');
  const wanted = Object.keys(parts).filter(isPart);
  return { accounts, json, wanted: only === undefined ? wanted : [only] };
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function machine() {
  const load = loadavg()[0] ?? 0;
  return {
    date: new Date().toISOString(),
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? '',
    cores: availableParallelism(),
    loadBefore: Math.round(load * 100) / 100,
  };
}

let asked: ReturnType<typeof options>;
try {
  asked = options();
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exit(2);
}

if (!existsSync('build/server/index.js')) {
  process.stderr.write('There is no build to measure: run `npm run build` first.\n');
  process.exit(1);
}

const here = machine();
const measured: Partial<Record<Part, Figure[]>> = {};
if (!asked.json) {
  const { date, node, processor, cores, loadBefore } = here;
  process.stdout.write(`${date}  Node ${node}  ${processor}, ${cores} cores  load ${loadBefore}\n`);
}
for (const part of asked.wanted) {
  try {
    measured[part] = await parts[part]({ accounts: asked.accounts });
    if (!asked.json) process.stdout.write(`\n${part}\n${table(measured[part])}\n`);
  } catch (error) {
    process.stderr.write(`\n${part} could not be measured: ${sentence(error)}\n`);
    process.exitCode = 1;
  }
}
if (asked.json) {
  const judged = (figures: Figure[]) => figures.map((figure) => ({ ...figure, holds: holds(figure) }));
  const figures = Object.entries(measured).map(([part, list]) => [part, judged(list)]);
  process.stdout.write(`${JSON.stringify({ machine: here, ...Object.fromEntries(figures) }, null, 2)}\n`);
}
