import { find, say, write } from '../words.ts';
import { showNotice } from './opening.ts';

const aMegabyte = 1_000_000;

interface Addresses {
  worker: string;
  scope: string;
}

function addresses(): Addresses {
  const { worker = '', scope = '' } = find('[data-kit]')?.dataset ?? {};
  return { worker, scope };
}

const possible = 'serviceWorker' in navigator;

function tell(state: string, said = ''): void {
  write('[data-offline-state]', say(state));
  write('[data-offline-said]', said && say(said));
  const offer = find('[data-offline-offer]');
  if (offer) offer.hidden = state !== 'offlineNot' || !possible;
}

/** What the notebook weighs: its files by the server's word, the page itself by the browser's. */
function showSize(): void {
  const place = find('[data-offline-size]');
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const bytes = Number(find('[data-kit]')?.dataset.bytes ?? 0) + (page?.decodedBodySize ?? 0);
  // By hand: not every browser knows how Kazakh writes a decimal.
  const sign = document.documentElement.lang === 'en' ? '.' : ',';
  const size = say('megabytes', { size: (bytes / aMegabyte).toFixed(1).replace('.', sign) });
  if (place) place.textContent = (place.dataset.offlineSize ?? '').replace('{{size}}', size);
}

let wasTried = false;

/** By itself, at the first record: once, for whoever writes without a network cannot fetch anything either. */
export function keepAtFirstRecord(): void {
  if (!wasTried) void keepOffline();
}

/** Keeps the notebook on the phone. */
async function keepOffline(): Promise<void> {
  wasTried = true;
  if (!possible || (await current())) return;
  const { worker, scope } = addresses();
  tell('offlineLoading');
  try {
    rememberTheme(document.documentElement.dataset.theme ?? '');
    const registration = await navigator.serviceWorker.register(worker, { scope });
    watch(registration);
    await navigator.storage?.persist?.().catch(() => false);
  } catch {
    tell('offlineNot', 'offlineFailed');
  }
}

function current(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration(addresses().scope).catch(() => undefined);
}

function watch(registration: ServiceWorkerRegistration): void {
  const follow = () => {
    const { active, waiting, installing } = registration;
    if (active) tell('offlineReady');
    if (active && waiting) offerUpdate(waiting);
    if (!active && !waiting && !installing) tell('offlineNot', 'offlineFailed');
    installing?.addEventListener('statechange', follow);
    if (!active) waiting?.addEventListener('statechange', follow);
  };
  registration.addEventListener('updatefound', follow);
  follow();
}

/** The newer notebook waits until it is asked for; nothing that is being written is cut short. */
function offerUpdate(waiting: ServiceWorker): void {
  showNotice('update');
  const button = find('[data-do="now"]');
  if (!button || button.dataset.bound) return;
  button.dataset.bound = 'yes';
  button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    document.dispatchEvent(new Event('kit-flush'));
    waiting.postMessage('kit-now');
  });
}

/** Shows whether the page opens without a network, and looks for a newer one. */
export async function bindOffline(): Promise<void> {
  showSize();
  if (!possible) return tell('offlineNot', 'offlineImpossible');
  find('[data-offline-keep]')?.addEventListener('click', () => void keepOffline());
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'kit-off') tell('offlineNot', 'offlineOff');
  });
  const registration = await current();
  tell('offlineNot');
  if (registration) watch(registration);
  // Without a network this fails, and the notebook goes on as it is.
  await registration?.update().catch(() => undefined);
  const persisted = await navigator.storage?.persisted?.().catch(() => false);
  write('[data-persisted]', say(persisted ? 'persisted' : 'notPersisted'));
}

/** Takes every copy of the notebook off this phone, in all languages. */
export async function removeCopies(): Promise<void> {
  if (!possible) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  const ours = registrations.filter(({ scope }) => new URL(scope).pathname.endsWith('/field-kit'));
  await Promise.all(ours.map((registration) => registration.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('kit-')).map((name) => caches.delete(name)));
}

const themeMark = 'kit-theme';

function rememberTheme(theme: string): void {
  if (theme) localStorage.setItem(themeMark, theme);
  else localStorage.removeItem(themeMark);
}

/** The page that is kept is the same for everybody and knows no theme: the choice made here is kept here. */
export function bindTheme(): void {
  const root = document.documentElement;
  const chosen = localStorage.getItem(themeMark);
  if (possible && navigator.serviceWorker.controller && chosen) root.dataset.theme = chosen;
  find<HTMLFormElement>('.theme-form')?.addEventListener('submit', (event) => {
    const theme = event.submitter instanceof HTMLButtonElement ? event.submitter.value : '';
    if (!possible || !navigator.serviceWorker.controller) return;
    rememberTheme(theme);
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    if (!navigator.onLine) event.preventDefault();
  });
}

/** Lets the phone offer to put the notebook beside its apps, under a plain name. */
export function linkManifest(): void {
  const { manifest } = find('[data-kit]')?.dataset ?? {};
  if (manifest)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: manifest }));
}
