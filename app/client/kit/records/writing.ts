import type { Entry } from './shapes.ts';
import type { Store } from './store.ts';

/** Short enough that a crash loses no more than a word. */
const pause = 250;

export type Saving = 'saving' | 'saved' | 'failed';

/** Changes on their way to the store: gathered for a moment, then written one batch after another. */
export class Writing {
  readonly #store: Store;
  readonly #onSaving: (state: Saving, at: number) => void;
  readonly #waiting = new Map<string, Entry>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue = Promise.resolve();
  #closed = false;

  constructor(store: Store, onSaving: (state: Saving, at: number) => void) {
    this.#store = store;
    this.#onSaving = onSaving;
  }

  wait(entry: Entry): void {
    if (this.#closed) return;
    this.#waiting.set(entry.id, entry);
    this.#onSaving('saving', Date.now());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  forget(id: string): void {
    this.#waiting.delete(id);
  }

  /** Resolves when everything that waited was tried. What failed waits on. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#queue = this.#queue.then(() => this.#writeWaiting());
    return this.#queue;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #writeWaiting(): Promise<void> {
    const entries = [...this.#waiting.values()];
    if (this.#closed || entries.length === 0) return;
    this.#waiting.clear();
    try {
      await this.#store.put(entries);
      if (this.#waiting.size === 0) this.#onSaving('saved', Date.now());
    } catch {
      for (const entry of entries) if (!this.#waiting.has(entry.id)) this.#waiting.set(entry.id, entry);
      this.#onSaving('failed', Date.now());
    }
  }
}
