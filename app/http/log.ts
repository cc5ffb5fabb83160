import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Segments after these are ids of people's things and stay out of the log. */
const privateAfter = new Set(['attempts', 'certificates', 'verify']);

/** The address of a request as it may be logged: no query, no ids, at most 120 characters. */
export function loggedPath(path: string): string {
  const segments = path.split('/');
  return segments
    .map((segment, i) => (privateAfter.has(segments[i - 1] ?? '') && segment ? ':id' : segment))
    .join('/')
    .slice(0, 120);
}

/** Logs method, path, status and time. Never an IP address, an e-mail, a handle or an answer. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
