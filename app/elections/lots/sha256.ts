const isPrime = (n: number) => Array.from({ length: n - 2 }, (_, i) => i + 2).every((d) => n % d !== 0);

const primes = Array.from({ length: 310 }, (_, i) => i + 2)
  .filter(isPrime)
  .slice(0, 64);

/** The first 32 bits after the point of a square or cube root. The largest is a cube root of 311: 53 bits hold it. */
const fractionBits = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32) >>> 0;

/** FIPS 180-4, 4.2.2 and 5.3.3: from the cube roots of the first 64 primes, and the square roots of the first eight. */
const constants = primes.map((prime) => fractionBits(Math.cbrt(prime)));
const initial = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));
const at = (words: ArrayLike<number>, index: number) => words[index] ?? 0;

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits: what `printf '%s' text | sha256sum` prints.
 * Written out because a drawing must run at once in a browser, whose own digest can only be awaited and is missing
 * without a secure connection.
 */
export function sha256(text: string): string {
  const words = paddedWords(new TextEncoder().encode(text));
  let state = initial;
  for (let block = 0; block < words.length; block += 16) state = compress(state, words, block);
  return state.map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The message, the bit 1, zeros, and the length in bits (5.1.1), as big-endian words. */
function paddedWords(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array((((bytes.length + 8) >> 6) + 1) * 16);
  const padded = new Uint8Array(words.length * 4);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  for (let index = 0; index < words.length; index += 1) words[index] = view.getUint32(index * 4);
  return words;
}

/** One block of 16 words (6.2.2). */
function compress(state: readonly number[], words: Uint32Array, from: number): number[] {
  const schedule = new Uint32Array(64);
  schedule.set(words.subarray(from, from + 16));
  for (let t = 16; t < 64; t += 1) {
    const [early, late] = [at(schedule, t - 15), at(schedule, t - 2)];
    const small0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const small1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    schedule[t] = at(schedule, t - 16) + small0 + at(schedule, t - 7) + small1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + big1 + choice + at(constants, t) + at(schedule, t)) | 0;
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + big0 + majority) | 0;
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + at(state, index)) >>> 0);
}
