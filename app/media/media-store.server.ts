import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Bytes by their hash, in a folder of the data folder. The same bytes are kept once. */
export interface MediaStore {
  /** Keeps bytes; answers their SHA-256 in hex. */
  keep(bytes: Buffer): Promise<string>;
  /** Throws when there are none. */
  read(hash: string): Promise<Buffer>;
  /** The file that holds them. */
  pathOf(hash: string): string;
  /** Removes bytes that no course has any more. */
  forget(hashes: readonly string[]): Promise<void>;
}

export function createMediaStore(folder: string): MediaStore {
  const pathOf = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('A hash has 64 hex digits.');
    return path.join(folder, hash.slice(0, 2), hash);
  };
  return {
    pathOf,
    async keep(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const file = pathOf(hash);
      await mkdir(path.dirname(file), { recursive: true });
      // Written beside and renamed: nobody ever reads half a picture.
      const unfinished = `${file}.${randomUUID()}`;
      await writeFile(unfinished, bytes);
      await rename(unfinished, file);
      return hash;
    },
    read: (hash) => readFile(pathOf(hash)),
    async forget(hashes) {
      for (const hash of hashes) await rm(pathOf(hash), { force: true });
    },
  };
}
