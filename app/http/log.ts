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

/**
 * What a log may hold of an error: its name, message, code and stack. Other properties carry what a request brought
 * along (`input` of a broken address), and no address is logged whole, wherever it stands.
 */
export function loggedError(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack = '' } = error;
  const plainly = (text: string) => text.replace(/\/(?:kk|ru|en)\/[^\s"'()]*/gi, loggedPath);
  const code = 'code' in error ? String(error.code) : '';
  return { type: name, code, message: plainly(message), stack: plainly(stack) };
}

/** Logs method, path, status and time. Never an IP address, an e-mail, a handle or an answer. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: loggedError },
  });
}
