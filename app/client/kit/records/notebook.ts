import { newDay, mergeDays, type Day, type Entry, type Leaf } from './shapes.ts';
import type { Store } from './store.ts';
import { Writing, type Saving } from './writing.ts';

/** Everything that was entered, in memory; each change goes to the store by itself. */
export class Notebook {
  readonly day: Day;
  readonly #leaves: Map<string, Leaf>;
  readonly #store: Store;
  readonly #writing: Writing;

  constructor(store: Store, kept: readonly Entry[], onSaving: (state: Saving, at: number) => void) {
    this.#store = store;
    this.#writing = new Writing(store, onSaving);
    this.day = kept.find((entry): entry is Day => entry.kind === 'day') ?? newDay(Date.now());
    this.#leaves = new Map(
      kept.flatMap((entry) => (entry.kind === 'day' ? [] : [[entry.id, entry] as const])),
    );
  }

  /** Newest first. */
  leaves(kind: Leaf['kind']): Leaf[] {
    return [...this.#leaves.values()]
      .filter((leaf) => leaf.kind === kind)
      .sort((a, b) => b.createdAt - a.createdAt);
  }

  /** To be called after an entry was changed in place. */
  touch(entry: Entry): void {
    entry.changedAt = Date.now();
    this.#writing.wait(entry);
  }

  add(leaf: Leaf): void {
    this.#leaves.set(leaf.id, leaf);
    this.#writing.wait(leaf);
  }

  async remove(id: string): Promise<void> {
    this.#leaves.delete(id);
    this.#writing.forget(id);
    // What is just being written must not come back after it was erased.
    await this.#writing.flush();
    await this.#store.remove(id);
  }

  /** Takes in entries of a file: newer leaves, ticks and notes of the day. Answers how many leaves were taken. */
  async merge(entries: readonly Entry[]): Promise<number> {
    let taken = 0;
    for (const entry of entries) {
      if (entry.kind === 'day') Object.assign(this.day, mergeDays(this.day, entry));
      else if ((this.#leaves.get(entry.id)?.changedAt ?? -1) < entry.changedAt) {
        taken += 1;
        this.add(entry);
      }
    }
    this.touch(this.day);
    await this.flush();
    return taken;
  }

  entries(): Entry[] {
    return [this.day, ...this.#leaves.values()];
  }

  /** Writes what waits. */
  flush(): Promise<void> {
    return this.#writing.flush();
  }

  /** Nothing is written from now on. */
  close(): void {
    this.#writing.close();
  }
}
