import { randomBytes } from 'node:crypto';
import { renderToString } from 'react-dom/server';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import type { AppLoadContext, DataFunctionArgs, EntryContext } from '@remix-run/node';
import { frameOf, ServerFrame } from '#app/frame.ts';
import { contentSecurityPolicy } from '#app/http/security.ts';
import { ServerTexts } from '#app/i18n/server-texts.ts';
import './load-context.ts';

export { runServer, whyNotOpened } from '#app/http/run-server.server.ts';

/** Documents wait for nothing, so a page is rendered in one piece. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response {
  const nonce = isHydrated(remix) ? randomBytes(16).toString('base64') : undefined;
  const html = renderToString(
    <ServerTexts.Provider value={{ texts: context.school.texts, nonce }}>
      <ServerFrame.Provider value={frameOf(request, context)}>
        <RemixServer context={remix} url={request.url} {...(nonce ? { nonce } : {})} />
      </ServerFrame.Provider>
    </ServerTexts.Provider>,
  );
  headers.set('content-type', 'text/html; charset=utf-8');
  // What a visitor looked for, or the list she had counted, stays in nobody's memory on the way; pages that are the
  // same for all get headers of their own (`http/documents.server.ts`), and a person's come from the server.
  if (!context.person) headers.set('cache-control', 'private, no-store');
  // A page that takes no forms (RFC 9110, 15.5.6).
  if (status === 405) headers.set('allow', 'GET, HEAD');
  if (nonce) headers.set('content-security-policy', contentSecurityPolicy(nonce));
  return new Response(`<!doctype html>${html}`, { status, headers });
}

function isHydrated({ routeModules, staticHandlerContext }: EntryContext): boolean {
  return staticHandlerContext.matches.some((match) => {
    const handle = routeModules[match.route.id]?.handle as { hydrate?: boolean } | undefined;
    return handle?.hydrate === true;
  });
}

export function handleError(error: unknown, { request, context }: DataFunctionArgs): void {
  // A wrong method or an unknown address is a fault of the request, which has its line in the log already; the
  // message of the framework would add the whole address with its ids.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  if (!request.signal.aborted) context.school.log.error({ err: error }, 'page failed');
}
