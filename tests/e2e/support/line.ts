import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { origin } from './place.ts';

export interface Asked {
  method: string;
  path: string;
  body: string;
}

/** A line of its own between a browser and the school: it remembers what was asked, and it can be cut. */
export interface Line {
  origin: string;
  asked: Asked[];
  /** In place of the school's service worker; null gives the school's own again. */
  worker: ((own: string) => string) | null;
  /** As when the server is stopped: nobody listens any more. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

async function textOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function pass(line: Line, incoming: IncomingMessage, response: ServerResponse, body: string): void {
  const path = incoming.url ?? '/';
  const isWorker = path.endsWith('/kit-worker.js');
  const headers = { ...incoming.headers, host: new URL(origin).host };
  if (isWorker) headers['accept-encoding'] = 'identity';
  const outgoing = ask(`${origin}${path}`, { method: incoming.method ?? 'GET', headers }, (answer) => {
    if (!isWorker || !line.worker) {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
      return;
    }
    const { worker } = line;
    void textOf(answer).then((own) => {
      const { 'content-length': _, ...rest } = answer.headers;
      response.writeHead(200, rest).end(worker(own));
    });
  });
  outgoing.on('error', () => response.destroy());
  outgoing.end(body);
}

export async function openLine(): Promise<Line> {
  const server = createServer((incoming, response) => {
    void textOf(incoming).then((body) => {
      line.asked.push({ method: incoming.method ?? '', path: incoming.url ?? '', body });
      pass(line, incoming, response, body);
    });
  });
  const listen = (port: number) => new Promise<void>((open) => server.listen(port, 'localhost', open));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const line: Line = {
    origin: `http://localhost:${port}`,
    asked: [],
    worker: null,
    async cut() {
      if (!server.listening) return;
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
    async mend() {
      if (!server.listening) await listen(port);
    },
  };
  return line;
}
