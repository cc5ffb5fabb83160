import { copyButtons } from './labs/copy-buttons.ts';

/**
 * Keeps the result of a lab up to date while its figures change: asks for the page that the form's address names, the
 * same one a reader without scripts gets, and shows its result. Nothing is counted here, so nothing can differ.
 */
const patience = 350;

const form = document.querySelector<HTMLFormElement>('form[data-live]');
const result = document.querySelector<HTMLElement>('#result');
let waiting: number | undefined;
let asked: AbortController | undefined;

/** The address of the page with what the form says now. */
function addressOf(fields: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(fields)) if (typeof value === 'string') query.append(name, value);
  return `${fields.action.split('?')[0]}?${query.toString()}`;
}

async function renew(fields: HTMLFormElement, place: HTMLElement): Promise<void> {
  asked?.abort();
  asked = new AbortController();
  const address = addressOf(fields);
  place.dataset.busy = '';
  try {
    const answer = await fetch(address, { signal: asked.signal, headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('#result');
    // Figures that cannot be counted yet are still being typed: the last result stays until they can.
    if (answer.ok && fresh) {
      place.replaceChildren(...fresh.childNodes);
      history.replaceState(null, '', address);
      copyButtons();
    }
    delete place.dataset.busy;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    delete place.dataset.busy;
    const note = document.createElement('p');
    note.className = 'note bad';
    note.textContent = place.dataset.offline ?? '';
    place.querySelector('.note.bad')?.remove();
    place.prepend(note);
  }
}

copyButtons();
if (form && result) {
  form.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void renew(form, result), patience);
  });
}
