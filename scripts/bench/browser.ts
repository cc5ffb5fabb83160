import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

/** A browser that was named, else the machine's own, else the one Playwright brings. */
export function launch(): Promise<Browser> {
  const path = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((known) => known && existsSync(known));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
  return chromium.launch({ args, ...(path ? { executablePath: path } : {}) });
}
