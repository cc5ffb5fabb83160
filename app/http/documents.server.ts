import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from '@remix-run/node';
import type { School } from '#app/school.server.ts';
import { chosenTheme, cookieValue, languageCookie, rememberedLanguage } from './cookies.ts';
import { preparePage, type CachedPage } from './page-cache.ts';
import { securityHeaders } from './security.ts';
import { isLanguage } from '../i18n/languages.ts';

/** A page in one of the three languages, without a query: what may be the same for every visitor. */
const documentPath = /^\/(kk|ru|en)(\/[a-z0-9-]+)*$/;

function acceptedEncoding(request: IncomingMessage): 'br' | 'gzip' | 'identity' {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

/**
 * Answers visitors without a session from memory, before Express and Remix are asked.
 * Only whole pages (status 200, no cookie set, no query) are kept; anything else is left to the next handler.
 */
export function documentAnswers(school: School, handle: RequestHandler) {
  const headers = securityHeaders(school.env.secure);

  function send(request: IncomingMessage, response: ServerResponse, path: string, page: CachedPage) {
    const language = path.split('/')[1];
    if (isLanguage(language) && rememberedLanguage(request.headers.cookie) !== language) {
      response.setHeader('set-cookie', languageCookie(language, school.env.secure));
    }
    const unchanged = request.headers['if-none-match'] === page.etag;
    const encoding = acceptedEncoding(request);
    const body = encoding === 'br' ? page.brotli : encoding === 'gzip' ? page.gzip : page.plain;
    response.writeHead(unchanged ? 304 : 200, {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache',
      vary: 'accept-encoding, cookie',
      etag: page.etag,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      ...(unchanged ? {} : { 'content-length': body.length }),
    });
    response.end(unchanged || request.method === 'HEAD' ? undefined : body);
  }

  async function render(request: IncomingMessage, path: string): Promise<CachedPage | null> {
    const asked = new Request(new URL(path, school.env.origin), {
      headers: { cookie: themeOnly(request.headers.cookie) },
    });
    const answer = await handle(asked, { school, person: null, source: '' });
    if (answer.status !== 200 || answer.headers.has('set-cookie')) return null;
    return preparePage(await answer.text());
  }

  /** True when the request was answered here. */
  return async function answerDocument(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = request.url ?? '';
    if (!documentPath.test(path) || cookieValue(request.headers.cookie, school.sessions.cookieName)) return false;
    const key = `${path} ${chosenTheme(request.headers.cookie) ?? ''}`;
    let page = school.pages.get(key);
    if (!page) {
      const rendered = await render(request, path);
      if (!rendered) return false;
      page = rendered;
      school.pages.set(key, page);
    }
    send(request, response, path, page);
    return true;
  };
}

function themeOnly(cookies: string | undefined): string {
  const theme = chosenTheme(cookies);
  return theme ? `theme=${theme}` : '';
}
