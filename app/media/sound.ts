/**
 * MPEG audio (ISO/IEC 11172-3 and 13818-3), layer III: a sound is its frames. Whatever stands before, between or after
 * them (ID3 and APE tags, pictures, other files) is cut off.
 */

/** Kilobits a second by index, for MPEG 1 and for MPEG 2 and 2.5. */
const rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
/** Samples a second by index, by version: 0 is 2.5, 2 is 2, 3 is 1. */
const samplings: Readonly<Record<number, readonly number[]>> = {
  0: [11_025, 12_000, 8_000],
  2: [22_050, 24_000, 16_000],
  3: [44_100, 48_000, 32_000],
};

/** A sound shorter than this is not told from chance. */
const fewestFrames = 8;

/** The frame that begins at a place: its length in bytes and in seconds; null when none begins there. */
function frameAt(bytes: Buffer, at: number): { length: number; seconds: number } | null {
  if (at + 4 > bytes.length) return null;
  const head = bytes.readUInt32BE(at);
  const version = (head >>> 19) & 3;
  const sampling = samplings[version]?.[(head >>> 10) & 3];
  const rate = (version === 3 ? rates1 : rates2)[(head >>> 12) & 15];
  const layerThree = ((head >>> 17) & 3) === 1;
  if (head >>> 21 !== 0x7ff || !layerThree || !rate || !sampling) return null;
  const samples = version === 3 ? 1152 : 576;
  const length = Math.floor((samples / 8) * ((rate * 1000) / sampling)) + ((head >>> 9) & 1);
  return at + length <= bytes.length ? { length, seconds: samples / sampling } : null;
}

/** Where an ID3v2 tag at the beginning ends (its length is written in four times seven bits). */
function afterTag(bytes: Buffer): number {
  if (bytes.toString('latin1', 0, 3) !== 'ID3' || bytes.length < 10) return 0;
  const length = [6, 7, 8, 9].reduce((sum, index) => (sum << 7) | ((bytes[index] ?? 0) & 0x7f), 0);
  return 10 + length + ((bytes[5] ?? 0) & 0x10 ? 10 : 0);
}

/** The first place from which frames follow one another. Some programs leave a little padding after a tag. */
function firstFrame(bytes: Buffer): number | null {
  const from = afterTag(bytes);
  for (let at = from; at < Math.min(from + 4_096, bytes.length); at += 1) {
    const first = frameAt(bytes, at);
    if (first && frameAt(bytes, at + first.length)) return at;
  }
  return null;
}

export interface CleanSound {
  bytes: Buffer;
  /** How long it plays. */
  seconds: number;
}

/** The frames of a sound, one after another from the first to the last that fits; null when there are too few. */
export function cleanSound(bytes: Buffer): CleanSound | null {
  const from = firstFrame(bytes);
  if (from === null) return null;
  let at = from;
  let frames = 0;
  let seconds = 0;
  for (let frame = frameAt(bytes, at); frame; frame = frameAt(bytes, at)) {
    at += frame.length;
    seconds += frame.seconds;
    frames += 1;
  }
  return frames < fewestFrames ? null : { bytes: Buffer.from(bytes.subarray(from, at)), seconds };
}
