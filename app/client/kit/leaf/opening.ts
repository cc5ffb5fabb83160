import { openStore, type Store } from '../records/store.ts';
import { all, find, say } from '../words.ts';

type Notice = 'locked' | 'elsewhere' | 'update' | 'broken' | 'erased';

export function notice(name: Notice): HTMLElement | null {
  return find(`[data-notice="${name}"]`);
}

export function showNotice(name: Notice, isShown = true, text?: string): void {
  const element = notice(name);
  if (!element) return;
  element.hidden = !isShown;
  if (text !== undefined) element.textContent = text;
}

/** A page that is loaded again waits so long for its former self to let go, in milliseconds. */
const patience = 800;

/**
 * One window at a time: resolves when this one may write, which may be when the other one is closed. `onTaken` is called
 * when another window takes over; from then on nothing may be written here.
 */
export function takeTurn(onTaken: () => void): Promise<void> {
  if (!('locks' in navigator)) return Promise.resolve();
  return new Promise((begin) => {
    let isMine = false;
    const hold = () => {
      isMine = true;
      showNotice('elsewhere', false);
      begin();
      return new Promise<never>(() => undefined);
    };
    const ask = (options: LockOptions) =>
      void navigator.locks.request('notebook', options, hold).catch(() => isMine && onTaken());
    ask({});
    setTimeout(() => showNotice('elsewhere', !isMine), patience);
    find('[data-do="here"]')?.addEventListener('click', () => ask({ steal: true }), { once: true });
  });
}

/** Opens what is kept, asking for the passphrase if there is one. */
export async function openKept(): Promise<Store> {
  const store = await openStore(askPassphrase);
  showNotice('locked', false);
  return store;
}

function askPassphrase(isRetry: boolean): Promise<string> {
  const form = notice('locked');
  const input = form && find<HTMLInputElement>('input', form);
  const said = find('[data-unlock-said]');
  if (!form || !input || !said) throw new Error('There is nowhere to enter the passphrase.');
  form.hidden = false;
  said.textContent = isRetry ? say('wrongPassphrase') : '';
  if (isRetry) input.focus();
  return new Promise((typed) => {
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        typed(input.value);
        input.value = '';
      },
      { once: true },
    );
  });
}

/** Shows what only a script can do: at once what needs no records, the rest when they are open. */
export function wakeUp(which: 'now' | 'all'): void {
  for (const element of all('[data-plain]')) element.hidden = true;
  for (const element of all(which === 'now' ? '[data-live="now"]' : '[data-live]')) element.hidden = false;
}
