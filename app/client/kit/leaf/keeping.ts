import { readFile, writeFile } from '../records/file.ts';
import type { Notebook } from '../records/notebook.ts';
import { wipeStore, type Store } from '../records/store.ts';
import { all, find, say } from '../words.ts';
import { removeCopies } from './offline.ts';
import { showNotice } from './opening.ts';
import { save } from './saving-files.ts';

const shortest = 8;
const erased = 'kit-erased';

/** Passphrase, file, erasing. */
export function bindKeeping(notebook: Notebook, store: Store): void {
  bindPassphrase(notebook, store);
  bindExport(notebook);
  bindImport(notebook);
  bindWiping(notebook, store);
  for (const button of all('[data-unsure]'))
    button.addEventListener('click', () => button.closest('details')?.removeAttribute('open'));
}

function tell(selector: string, word: string, values: Record<string, string | number> = {}): void {
  const place = find(selector);
  if (place) place.textContent = say(word, values);
}

/** What was typed into the passphrase field of a form, which is emptied. */
function taken(form: HTMLFormElement): string {
  const input = find<HTMLInputElement>('input[name="passphrase"]', form);
  const typed = input?.value ?? '';
  if (input) input.value = '';
  return typed;
}

function bindPassphrase(notebook: Notebook, store: Store): void {
  const form = find<HTMLFormElement>('[data-set-passphrase]');
  const drop = find('[data-drop-passphrase]');
  const said = '[data-passphrase-said]';
  if (!form || !drop) return;
  drop.hidden = !store.locked;
  const change = async (passphrase: string) => {
    await notebook.flush();
    await store.rekey(passphrase);
    drop.hidden = !store.locked;
    tell(said, store.locked ? 'passphraseSet' : 'passphraseDropped');
  };
  const fail = () => tell(said, 'notSaved');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const passphrase = taken(form);
    if ([...passphrase].length < shortest) tell(said, 'shortPassphrase');
    else void change(passphrase).catch(fail);
  });
  drop.addEventListener('click', () => void change('').catch(fail));
}

function bindExport(notebook: Notebook): void {
  const form = find<HTMLFormElement>('[data-export]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void writeFile(notebook.entries(), taken(form)).then((text) => {
      save(new Blob([text], { type: 'application/json' }), 'notebook.json');
      tell('[data-file-said]', 'exported');
    });
  });
}

function bindImport(notebook: Notebook): void {
  const input = find<HTMLInputElement>('[data-import]');
  const form = find<HTMLFormElement>('[data-export]');
  const said = '[data-file-said]';
  if (!input || !form) return;
  const words = { 'not-our-file': 'notOurFile', 'passphrase-needed': 'filePassphraseNeeded' } as const;
  const take = async (file: File) => {
    const read = await readFile(await file.text(), taken(form));
    input.value = '';
    if (!read.ok) return tell(said, words[read.reason]);
    const records = await notebook.merge(read.entries);
    sessionStorage.setItem('kit-said', say('imported', { records }));
    location.reload();
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void take(file).catch(() => tell(said, 'notOurFile'));
  });
}

function bindWiping(notebook: Notebook, store: Store): void {
  const wipe = async (isLeaving: boolean) => {
    notebook.close();
    store.close();
    await wipeStore();
    localStorage.removeItem('kit-theme');
    if (isLeaving) await removeCopies();
    sessionStorage.clear();
    sessionStorage.setItem(erased, 'yes');
    location.replace(location.pathname);
  };
  const fail = () => showNotice('broken', true, say('notErased'));
  find('[data-do="wipe"]')?.addEventListener('click', () => void wipe(false).catch(fail));
  find('[data-do="leave"]')?.addEventListener('click', () => void wipe(true).catch(fail));
}

/** What happened before the page was loaded again, said once. */
export function lastWord(): string {
  const words = sessionStorage.getItem(erased) ? say('erased') : (sessionStorage.getItem('kit-said') ?? '');
  sessionStorage.removeItem(erased);
  sessionStorage.removeItem('kit-said');
  return words;
}
