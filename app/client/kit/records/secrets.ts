/**
 * Encryption of the notebook: AES-GCM with 256 bits (NIST SP 800-38D), a fresh 96-bit number for every text. A
 * passphrase becomes a key by PBKDF2 with SHA-256 (RFC 8018) and never lies anywhere.
 */

/** OWASP's advice for PBKDF2-HMAC-SHA256 (2023). */
const rounds = 600_000;

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** A key under a passphrase. */
export interface Wrapped {
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  key: ArrayBuffer;
}

const algorithm = { name: 'AES-GCM', length: 256 } as const;
const freshNumber = () => crypto.getRandomValues(new Uint8Array(12));

/** A key that can be used and stored, and that no script can read out. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
}

export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const iv = freshNumber();
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) };
}

/** Throws when the key is another one or a bit was changed. */
export async function unseal(key: CryptoKey, { iv, data }: Sealed): Promise<unknown> {
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
  return JSON.parse(new TextDecoder().decode(text)) as unknown;
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  uses: KeyUsage[],
): Promise<CryptoKey> {
  // The same words typed on another keyboard are the same passphrase.
  const text = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const secret = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(derivation, secret, algorithm, false, uses);
}

/** A new key for the notebook and the same key under a passphrase. What is handed back cannot be read out either. */
export async function newWrappedKey(passphrase: string): Promise<{ key: CryptoKey; wrapped: Wrapped }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = freshNumber();
  const bare = await crypto.subtle.generateKey(algorithm, true, ['encrypt', 'decrypt']);
  const lock = await keyFrom(passphrase, salt, ['wrapKey', 'unwrapKey']);
  const wrapped = { salt, iv, key: await crypto.subtle.wrapKey('raw', bare, lock, { name: 'AES-GCM', iv }) };
  return { key: await unwrap(wrapped, lock), wrapped };
}

function unwrap({ iv, key }: Wrapped, lock: CryptoKey): Promise<CryptoKey> {
  const uses: KeyUsage[] = ['encrypt', 'decrypt'];
  return crypto.subtle.unwrapKey('raw', key, lock, { name: 'AES-GCM', iv }, algorithm, false, uses);
}

/** Null when the passphrase does not fit. */
export async function unlock(wrapped: Wrapped, passphrase: string): Promise<CryptoKey | null> {
  const lock = await keyFrom(passphrase, wrapped.salt, ['unwrapKey']);
  return unwrap(wrapped, lock).catch(() => null);
}

/** A key for a file, made of a passphrase and the salt that stands in the file. */
export function fileKey(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return keyFrom(passphrase, salt, ['encrypt', 'decrypt']);
}
