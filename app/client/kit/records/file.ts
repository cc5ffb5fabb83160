import { fileKey, seal, unseal } from './secrets.ts';
import { isEntry, type Entry } from './shapes.ts';

/** Stands at the top of every file. */
const mark = 'notebook-1';
const mostEntries = 1000;

export type FileRead =
  { ok: true; entries: Entry[] } | { ok: false; reason: 'not-our-file' | 'passphrase-needed' };

const toText = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** The text of a file with these entries; encrypted when there is a passphrase. */
export async function writeFile(entries: readonly Entry[], passphrase: string): Promise<string> {
  if (passphrase === '') return JSON.stringify({ format: mark, entries }, null, 2);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const { iv, data } = await seal(await fileKey(passphrase, salt), entries);
  const sealed = { salt: toText(salt), iv: toText(iv), data: toText(new Uint8Array(data)) };
  return JSON.stringify({ format: mark, sealed });
}

/** Reads such a text. Whatever is not an entry of ours makes the whole file refused. */
export async function readFile(text: string, passphrase: string): Promise<FileRead> {
  try {
    const file = JSON.parse(text) as { format?: unknown; entries?: unknown; sealed?: unknown };
    if (file.format !== mark) return { ok: false, reason: 'not-our-file' };
    if (!file.sealed) return entriesOf(file.entries);
    if (passphrase === '') return { ok: false, reason: 'passphrase-needed' };
    return await unsealed(file.sealed as Record<'salt' | 'iv' | 'data', string>, passphrase);
  } catch {
    return { ok: false, reason: 'not-our-file' };
  }
}

async function unsealed(
  { salt, iv, data }: Record<'salt' | 'iv' | 'data', string>,
  passphrase: string,
): Promise<FileRead> {
  const key = await fileKey(passphrase, toBytes(salt));
  const sealed = { iv: toBytes(iv), data: toBytes(data).buffer };
  const entries = await unseal(key, sealed).catch(() => null);
  return entries === null ? { ok: false, reason: 'passphrase-needed' } : entriesOf(entries);
}

function entriesOf(value: unknown): FileRead {
  const isOurs = Array.isArray(value) && value.length <= mostEntries && value.every(isEntry);
  return isOurs ? { ok: true, entries: value } : { ok: false, reason: 'not-our-file' };
}
