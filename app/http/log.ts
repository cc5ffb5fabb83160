import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Segments after these are ids of people's things and stay out of the log. */
const privateAfter = new Set(['attempts', 'certificates', 'verify']);

/** A segment as the router compares it: decoded, whatever its case. */
function plain(segment: string): string {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}

/** The address of a request as it may be logged: no query, no ids, at most 120 characters. */
export function loggedPath(path: string): string {
  let before = '';
  const hidden = (segment: string) => {
    if (!segment) return segment;
    const shown = privateAfter.has(before) ? ':id' : segment;
    before = plain(segment);
    return shown;
  };
  const [address = ''] = path.split('?');
  return address.split('/').map(hidden).join('/').slice(0, 120);
}

/** Logs method, path, status and time. Never an IP address, an e-mail, a handle or an answer. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
