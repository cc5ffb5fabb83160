/**
 * The text of a file of unknown encoding: by its byte order mark UTF-8 or UTF-16, else UTF-8, else, as the last resort,
 * Windows-1251. Line ends become `\n`.
 */
export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
