import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** One rendered page, ready to be sent. */
export interface CachedPage {
  etag: string;
  plain: Buffer;
  brotli: Buffer;
  gzip: Buffer;
}

/** Compresses a page once, as small as it gets: it will be sent many times. */
export function preparePage(html: string): CachedPage {
  const plain = Buffer.from(html);
  const brotli = brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { etag, plain, brotli, gzip: gzipSync(plain, { level: 9 }) };
}

/** The day "YYYY-MM-DD" on which this moment falls in Almaty (UTC+5): the day by which pages count. */
export function dayInAlmaty(moment: Date): string {
  return new Date(moment.getTime() + 5 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

export interface PageCache {
  get(key: string): CachedPage | undefined;
  set(key: string, page: CachedPage): void;
  clear(): void;
}

/**
 * Pages that are the same for every visitor without a session. Nothing personal may be put in.
 * When full, the page not asked for the longest goes.
 */
export function createPageCache(maxPages = 2000): PageCache {
  const pages = new Map<string, CachedPage>();
  return {
    get(key) {
      const page = pages.get(key);
      if (page) {
        pages.delete(key);
        pages.set(key, page);
      }
      return page;
    },
    set(key, page) {
      pages.delete(key);
      pages.set(key, page);
      const oldest = pages.keys().next();
      if (pages.size > maxPages && !oldest.done) pages.delete(oldest.value);
    },
    clear: () => pages.clear(),
  };
}
