import autocannon from 'autocannon';
import { median } from './figures.ts';
import { processorSeconds } from './processes.ts';
import type { RunningServer } from './school-process.ts';

/** Short enough for everyday use, long enough for a median of three to repeat within a few per cent. */
const rounds = 3;
const roundSeconds = 4;
const warmUpSeconds = 2;
const connections = 20;

export interface Target {
  server: RunningServer;
  path: string;
  /** The headers of the requests, sent one after another by every connection. */
  visitors: Record<string, string>[];
}

/** Medians of the rounds. */
export interface Load {
  requestsPerSecond: number;
  /** Milliseconds. */
  latency: number;
  latency99: number;
  /** How much of one processor core the server used, 0 … 1; NaN where the system does not say. */
  busy: number;
}

async function fire({ server, path, visitors }: Target, seconds: number): Promise<Load> {
  const requests = visitors.map((headers) => ({ path, headers }));
  const used = () => processorSeconds(server.pid) ?? Number.NaN;
  const [usedBefore, began] = [used(), performance.now()];
  const result = await autocannon({ url: server.origin, connections, duration: seconds, requests });
  const [usedAfter, ended] = [used(), performance.now()];
  if (result.errors > 0 || result.non2xx > 0) {
    throw new Error(`${path}: ${result.non2xx} answers were not 200 and ${result.errors} connections broke.`);
  }
  return {
    requestsPerSecond: result.requests.average,
    latency: result.latency.average,
    latency99: result.latency.p99,
    busy: ((usedAfter - usedBefore) * 1000) / (ended - began),
  };
}

/**
 * Puts each target under load in turn, round after round (A B C A B C …), so that whatever else the machine does
 * meets all of them alike. Answers the medians in the order of the targets.
 */
export async function measureInTurn(targets: readonly Target[]): Promise<Load[]> {
  const measured = targets.map((): Load[] => []);
  for (const target of targets) await fire(target, warmUpSeconds);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, target] of targets.entries()) measured[i]?.push(await fire(target, roundSeconds));
  }
  return measured.map((loads) => ({
    requestsPerSecond: median(loads.map((load) => load.requestsPerSecond)),
    latency: median(loads.map((load) => load.latency)),
    latency99: median(loads.map((load) => load.latency99)),
    busy: median(loads.map((load) => load.busy)),
  }));
}
