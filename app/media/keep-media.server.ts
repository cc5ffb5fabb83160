import type { MediaStore } from './media-store.server.ts';
import { endings } from './media-names.ts';
import type { PreparedMedia } from './prepare-media.ts';

/** Keeps the bytes of a prepared file and its copies; answers what the database remembers of them. */
export async function keepMedia(store: MediaStore, name: string, media: PreparedMedia) {
  const { type, bytes, width, height } = media;
  const sizes: { width: number; hash: string; bytes: number }[] = [];
  for (const copy of media.copies)
    sizes.push({ width: copy.width, hash: await store.keep(copy.bytes), bytes: copy.bytes.length });
  const hash = await store.keep(bytes);
  return { name: `${name}.${endings[type]}`, type, hash, bytes: bytes.length, width, height, sizes };
}
