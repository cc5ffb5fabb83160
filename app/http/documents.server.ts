import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from '@remix-run/node';
import type { School } from '#app/school.server.ts';
import { isLanguage } from '../i18n/languages.ts';
import { chosenTheme, cookieValue, languageCookie, rememberedLanguage } from './cookies.ts';
import { dayInAlmaty, preparePage, type CachedPage } from './page-cache.ts';
import { securityHeaders } from './security.ts';

/**
 * A page in one of the three languages, without a query: what may be the same for every visitor. Attempts belong to
 * one person, and a certificate may be revoked or hidden at any moment: those are never kept.
 */
const documentPath = /^\/(kk|ru|en)(?!\/(?:attempts|certificates|verify)\/)(\/[a-z0-9-]+)*$/;

/**
 * Answers visitors without a session from memory, before Express and Remix are asked.
 * Only whole pages (status 200, no cookie set, no query) are kept; anything else is left to the next handler.
 */
export function documentAnswers(school: School, handle: RequestHandler) {
  const { env, pages, sessions } = school;

  async function render(path: string, cookie: string): Promise<CachedPage | null> {
    const asked = new Request(new URL(path, env.origin), { headers: { cookie } });
    const answer = await handle(asked, { school, person: null, source: '' });
    if (answer.status !== 200 || answer.headers.has('set-cookie')) return null;
    return preparePage(await answer.text());
  }

  /** True when the request was answered here. */
  return async function answerDocument(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = request.url ?? '';
    const cookies = request.headers.cookie;
    if (!documentPath.test(path) || cookieValue(cookies, sessions.cookieName)) return false;

    const wishes = preferences(cookies);
    // The day counts because an old date of checking begins to show at a midnight of Almaty; the version, because a
    // page that was begun before a publication may be finished after it.
    const key = `${dayInAlmaty(new Date())} ${school.library.version} ${path} ${wishes}`;
    const page = pages.get(key) ?? (await render(path, wishes));
    if (!page) return false;
    pages.set(key, page);

    const language = path.split('/')[1];
    if (isLanguage(language) && rememberedLanguage(cookies) !== language) {
      response.setHeader('set-cookie', languageCookie(language, env.secure));
    }
    sendPage(request, response, page, securityHeaders(env.secure));
    return true;
  };
}

/** What of the cookies may change the page: the theme, and whether there was a visit before. */
function preferences(cookies: string | undefined): string {
  const theme = chosenTheme(cookies);
  const visitedBefore = rememberedLanguage(cookies) !== undefined;
  return [theme ? `theme=${theme}` : '', visitedBefore ? 'lang=kk' : ''].filter(Boolean).join('; ');
}

/** Whether the browser has this page. A proxy that compresses makes tags weak: W/ counts for nothing (RFC 9110, 13.1.2). */
function knows(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

function acceptedEncoding(request: IncomingMessage): 'br' | 'gzip' | 'identity' {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const wants = (coding: string) =>
    new RegExp(`\\b${coding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted);
  return wants('br') ? 'br' : wants('gzip') ? 'gzip' : 'identity';
}

function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: CachedPage,
  headers: Record<string, string>,
): void {
  const unchanged = knows(request.headers['if-none-match'], page.etag);
  const encoding = acceptedEncoding(request);
  const body = { br: page.brotli, gzip: page.gzip, identity: page.plain }[encoding];
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
