/** One visit to a page in a browser that has nothing of ours yet, watched through the DevTools protocol. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';

export const kinds = ['html', 'css', 'js', 'font', 'image', 'other'] as const;
type Kind = (typeof kinds)[number];

/** One answer that came over the network: what the wire carried, headers included. */
export interface Transfer {
  url: string;
  kind: Kind;
  bytes: number;
}

export interface Line {
  /** Milliseconds added to every request. */
  latency: number;
  /** Bits a second, in thousands, both ways. */
  kbps: number;
  /** How many times slower the processor is. */
  slowdown: number;
}

/** Nothing more may come for so long before a visit counts as over. */
const settledAfter = 2500;
const patience = 60_000;

function kindOf(mime: string): Kind {
  if (mime.includes('html')) return 'html';
  if (mime.includes('css')) return 'css';
  if (/java|ecma/.test(mime)) return 'js';
  if (mime.includes('font')) return 'font';
  return mime.startsWith('image/') ? 'image' : 'other';
}

/** Notes every transfer of a page from now on; what the browser's own cache answers is left out. */
async function watchNetwork(devtools: CDPSession) {
  const transfers: Transfer[] = [];
  const open = new Map<string, { url: string; kind: Kind; cached: boolean }>();
  let lastNews = Date.now();
  devtools.on('Network.requestWillBeSent', ({ requestId, request, redirectResponse }) => {
    lastNews = Date.now();
    if (redirectResponse) {
      transfers.push({ url: redirectResponse.url, kind: 'other', bytes: redirectResponse.encodedDataLength });
    }
    if (/^https?:/.test(request.url)) open.set(requestId, { url: request.url, kind: 'other', cached: false });
  });
  devtools.on('Network.requestServedFromCache', ({ requestId }) => {
    const request = open.get(requestId);
    if (request) request.cached = true;
  });
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    const request = open.get(requestId);
    if (!request) return;
    request.kind = kindOf(response.mimeType);
    if (response.fromDiskCache) request.cached = true;
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    lastNews = Date.now();
    const request = open.get(requestId);
    open.delete(requestId);
    if (request && !request.cached)
      transfers.push({ url: request.url, kind: request.kind, bytes: encodedDataLength });
  });
  devtools.on('Network.loadingFailed', ({ requestId }) => {
    lastNews = Date.now();
    open.delete(requestId);
  });
  await devtools.send('Network.enable');
  return {
    transfers,
    isQuiet: () => open.size === 0 && Date.now() - lastNews >= settledAfter,
  };
}

async function slowDown(devtools: CDPSession, { latency, kbps, slowdown }: Line): Promise<void> {
  const throughput = (kbps * 1000) / 8;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

export interface Visit {
  page: Page;
  /** Opens a page, waits until it has settled, answers what came over the network meanwhile. */
  open(url: string): Promise<Transfer[]>;
  close(): Promise<void>;
}

/** A fresh phone-sized window: no cache, no cookies. */
export async function startVisit(
  browser: Browser,
  { line, javaScript = true }: { line?: Line; javaScript?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'ru-RU',
    javaScriptEnabled: javaScript,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const network = await watchNetwork(devtools);
  if (line) await slowDown(devtools, line);
  return {
    page,
    async open(url) {
      network.transfers.length = 0;
      await page.goto(url, { waitUntil: 'load', timeout: patience });
      const until = Date.now() + patience;
      while (!network.isQuiet() && Date.now() < until) await pause(50);
      return [...network.transfers];
    },
    close: () => context.close(),
  };
}
