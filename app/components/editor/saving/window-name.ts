/** Held as long as the page lives; the browser lets go of it also when the page dies. */
async function isFree(name: string): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  return new Promise((answer) => {
    void navigator.locks.request(`sailau ${name}`, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => undefined);
    });
  });
}

/**
 * A name for this window that outlives a reload and a crash, so that it need not take its own text over. A copy of a
 * window ("duplicate tab") has its memory, too, and gets a name of its own.
 */
export async function windowName(): Promise<string> {
  const known = sessionStorage.getItem('window');
  if (known && (await isFree(known))) return known;
  const name = randomName();
  sessionStorage.setItem('window', name);
  await isFree(name);
  return name;
}

/** `crypto.randomUUID` is missing on pages without HTTPS. */
function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
