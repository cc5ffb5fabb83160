/**
 * What Node's own server can do at best: it sends one answer, always the same, and looks at nothing.
 * Started as a process of its own; the parent sends the answer and is told the port.
 */
import { createServer } from 'node:http';
import type { BareAnswer } from './bare-process.ts';

process.once('message', ({ headers, body }: BareAnswer) => {
  const bytes = Buffer.from(body, 'base64');
  const server = createServer((_request, response) => {
    response.writeHead(200, headers);
    response.end(bytes);
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
});
process.once('disconnect', () => process.exit());
