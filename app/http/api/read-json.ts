import type { ProblemStatus } from './problem.ts';
import { maxKilobytes } from './problem.ts';

type ReadJson = { ok: true; value: unknown } | { ok: false; status: Extract<ProblemStatus, 400 | 413 | 415> };

const isJson = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** The JSON of a body: refused when it says it is something else, is longer than the limit, or is no JSON in UTF-8. */
export async function readJson(request: Request): Promise<ReadJson> {
  const type = request.headers.get('content-type');
  if (type !== null && !isJson.test(type.trim())) return { ok: false, status: 415 };
  const bytes = await readBytes(request.body, maxKilobytes * 1024);
  if (!bytes) return { ok: false, status: 413 };
  try {
    return {
      ok: true,
      value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown,
    };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** Null when there are more bytes than `most`; the rest is left unread. */
async function readBytes(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | null> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.byteLength;
    if (length > most) return null;
    chunks.push(step.value);
  }
  return Buffer.concat(chunks);
}
