import { createHash } from 'node:crypto';
import type { Language } from '#app/i18n/languages.ts';
import type { KitFiles } from './kit-files.server.ts';

export interface Kept {
  language: Language;
  files: KitFiles;
  /** Addresses of pages to keep. */
  pages: string[];
  /** What else the pages are made of: a change of it makes a new version. */
  made: string[];
}

/** The service worker of one language: its list, then its text. A browser that gets another text has a new version. */
export function kitWorker({ language, files, pages, made }: Kept): string {
  const version = createHash('sha256')
    .update([files.version, ...made].join('\n'))
    .digest('base64url')
    .slice(0, 16);
  const list = { language, version, pages, assets: files.assets };
  return `self.kit = ${JSON.stringify(list)};\n${files.worker}`;
}

/**
 * The answer that ends it: the browser takes it for a new version; it throws away every copy, tells the open pages,
 * and takes itself out. What people entered lies elsewhere and stays.
 */
export const lastWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  for (const name of await caches.keys()) if (name.startsWith('kit-')) await caches.delete(name);
  await self.registration.unregister();
  for (const page of await self.clients.matchAll({ includeUncontrolled: true })) page.postMessage('kit-off');
}
`;
