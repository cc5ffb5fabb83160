import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { createRequestHandler as expressHandler, type RequestHandler } from '@remix-run/express';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { ViteDevServer } from 'vite';
import type { Context } from '#app/load-context.ts';
import type { School } from '#app/school.server.ts';
import { defaultLanguage, isLanguage } from '../i18n/languages.ts';
import { letProgramsIn, sendProblem } from './api/at-the-door.server.ts';
import { allowedMethods, isForPrograms } from './api/problem.ts';
import { maxBodyOf } from './body-limits.ts';
import { languageCookie, rememberedLanguage } from './cookies.ts';
import { documentAnswers } from './documents.server.ts';
import { loggedPath } from './log.ts';
import { asIs, mediaOfCourses } from './media.server.ts';
import { countedSource } from './rate-limits.server.ts';
import { comesFromOurPages, replacedByPages, securityHeaders } from './security.ts';

export interface Serving {
  loadBuild(): Promise<ServerBuild>;
  /** Present while developing. */
  vite?: ViteDevServer | undefined;
}

/** A status that is answered without a page, and what goes with it. */
type Curt = [status: number, headers: Record<string, string>];

const closing: Curt = [503, { 'retry-after': '5' }];

/** What no page can be asked with: a method besides the three, an address or a host that is none. 0 when it can. */
export function unfit({
  method,
  url = '',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Curt {
  if (!['GET', 'HEAD', 'POST'].includes(method ?? '')) return [405, { allow: allowedMethods }];
  const readable = url.startsWith('/') && URL.canParse(`http://${headers.host || 'school'}${url}`);
  return readable ? [0, {}] : [400, {}];
}

/** Why a request is not even read, as a status; 0 when it is. */
function refusalOf({ method, headers, path }: Request): number {
  if (method === 'GET' || method === 'HEAD') return 0;
  const length = headers['content-length'];
  if (length === undefined && headers['transfer-encoding']) return 411;
  if (Number(length ?? 0) > maxBodyOf(path)) return 413;
  return comesFromOurPages(headers, headers.host ?? '') ? 0 : 403;
}

/** Leads what is refused to the page that says so, and throws its body away. */
function refuseHeavyAndForeign(request: Request, response: Response, next: NextFunction) {
  const status = refusalOf(request);
  if (status > 0) {
    const first = request.path.split('/')[1];
    request.resume();
    response.setHeader('connection', 'close');
    for (const header of ['content-length', 'content-type', 'transfer-encoding'])
      delete request.headers[header];
    request.method = 'GET';
    request.url = `/${isLanguage(first) ? first : defaultLanguage}/refused/${status}`;
    request.originalUrl = request.url;
  }
  next();
}

function rememberLanguage(school: School) {
  return (request: Request, response: Response, next: NextFunction) => {
    const language = request.path.split('/')[1];
    const seen = request.method === 'GET' && isLanguage(language);
    if (seen && rememberedLanguage(request.headers.cookie) !== language) {
      response.append('set-cookie', languageCookie(language, school.env.secure));
    }
    next();
  };
}

function logRequests(school: School) {
  return (request: Request, response: Response, next: NextFunction) => {
    const began = performance.now();
    response.on('finish', () => {
      const { method, path } = request;
      const ms = Math.round(performance.now() - began);
      school.log.info({ method, path: loggedPath(path), status: response.statusCode, ms });
    });
    next();
  };
}

function serveFiles(app: Express, school: School, vite: ViteDevServer | undefined) {
  if (vite) app.use(vite.middlewares);
  else {
    const built = { immutable: true, maxAge: '1y', index: false, etag: false, lastModified: false } as const;
    app.use('/assets', express.static(resolve('build/client/assets'), { ...built, setHeaders: asIs }));
  }
  app.use('/media/:course', mediaOfCourses(school));
  app.get('/robots.txt', (_request, response) => response.sendFile(resolve('public/robots.txt')));
}

/** The framework adds the headers of a page to those that are there; two policies would both hold. */
function letPagesReplace(response: Response) {
  const append = response.append.bind(response);
  response.append = (name, value) =>
    replacedByPages.has(name.toLowerCase()) ? response.set(name, value) : append(name, value);
}

/** Every page of Remix, with who is asking. */
function pages(school: School, { loadBuild, vite }: Serving) {
  const getLoadContext = (_request: Request, { locals }: Response) => locals.context as Context;
  let built: Promise<RequestHandler> | undefined;
  // A build that does not change is handed over once: as a function, Remix would derive its routes at every request.
  const handler = () => (built ??= loadBuild().then((build) => expressHandler({ build, getLoadContext })));
  const developed = expressHandler({ build: loadBuild, getLoadContext });

  async function answer(request: Request, response: Response, next: NextFunction) {
    const cookies = isForPrograms(request.path) ? undefined : request.headers.cookie;
    const { person, cookie } = await school.sessions.read(cookies);
    if (cookie) response.append('set-cookie', cookie);
    if (person) response.setHeader('cache-control', 'private, no-store');
    letPagesReplace(response);
    response.locals.context = { school, person, source: countedSource(request.ip ?? '') } satisfies Context;
    await (vite ? developed : await handler())(request, response, next);
  }
  return (request: Request, response: Response, next: NextFunction) =>
    void answer(request, response, next).catch(next);
}

function createApp(school: School, { loadBuild, vite }: Serving): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', school.env.trustProxy);
  app.use(compression());
  serveFiles(app, school, vite);
  app.use((_request, response, next) => {
    for (const [name, value] of Object.entries(securityHeaders(school.env.secure)))
      response.setHeader(name, value);
    next();
  });
  app.use(logRequests(school), letProgramsIn(school, refuseHeavyAndForeign), rememberLanguage(school));
  app.all('*', pages(school, { loadBuild, vite }));
  app.use((error: Error & { status?: number }, request: Request, response: Response, next: NextFunction) => {
    // An address that cannot be read ("/%E0%A4%A") is the fault of whoever wrote it.
    if (error.status === 400 && !response.headersSent) return void response.status(400).end();
    const code = randomBytes(4).toString('hex');
    school.log.error({ code, err: error }, 'request failed');
    if (response.headersSent) return next(error);
    if (isForPrograms(request.path)) return sendProblem(school, request, response, 500);
    response.status(500).type('text').send(`${code}\n`);
  });
  return app;
}

/** Answers a request: with a page from memory, or through Express and Remix. */
function answering(school: School, serving: Serving) {
  const app = createApp(school, serving);
  let built: ReturnType<typeof createRequestHandler> | undefined;
  const documentHandler = async () =>
    (built ??= createRequestHandler(await serving.loadBuild(), 'production'));
  const answerDocument = serving.vite
    ? async () => false
    : documentAnswers(school, async (request, context) => (await documentHandler())(request, context));

  return (request: IncomingMessage, response: ServerResponse) =>
    void answerDocument(request, response).then(
      (answered) => void (answered || app(request, response)),
      (error: unknown) => {
        school.log.error({ err: error }, 'document failed');
        app(request, response);
      },
    );
}

/** The HTTP server of a school, not yet listening. While stopping it answers 503 and asks to come back. */
export function createSchoolServer(
  school: School,
  serving: Serving,
): { server: Server; stop(): Promise<void> } {
  const answer = answering(school, serving);
  let stopping = false;

  const server = createServer((request, response) => {
    const [status, headers] = stopping ? closing : unfit(request);
    if (status > 0) {
      for (const [name, value] of Object.entries({ ...headers, connection: 'close' }))
        response.setHeader(name, value);
      if (status === 405 && isForPrograms(request.url)) sendProblem(school, request, response, status);
      else response.writeHead(status).end();
      return;
    }
    // An answer given while stopping leaves a connection that nobody would close for five seconds.
    response.on('close', () => stopping && setImmediate(() => server.closeIdleConnections()));
    answer(request, response);
  });

  return {
    server,
    async stop() {
      stopping = true;
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      const patience = setTimeout(() => server.closeAllConnections(), 10_000);
      await closed;
      clearTimeout(patience);
      await school.close();
    },
  };
}
