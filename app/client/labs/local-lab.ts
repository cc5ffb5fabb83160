import { defaultLanguage, isLanguage } from '#app/i18n/languages.ts';
import { spokenIn, type LocalLab, type Speech, type Spoken } from '#app/views/labs/local/local-lab.ts';
import { copyButtons } from './copy-buttons.ts';
import { draw } from './draw.ts';
import { bindLink } from './link-maker.ts';

type Count = (fields: URLSearchParams, spoken: Spoken) => LocalLab;

interface Place {
  form: HTMLFormElement;
  fields: HTMLElement;
  answer: HTMLElement;
}

const patience = 150;

function placeOf(): Place | null {
  const form = document.querySelector<HTMLFormElement>('form[data-local]');
  const fields = form?.querySelector<HTMLElement>('[data-fields]');
  const answer = document.querySelector<HTMLElement>('[data-answer]');
  return form && fields && answer ? { form, fields, answer } : null;
}

function spokenHere(form: HTMLFormElement): Spoken | null {
  const { lang } = document.documentElement;
  const speech = form.querySelector('[data-speech]')?.textContent;
  if (!speech) return null;
  return spokenIn(JSON.parse(speech) as Speech, isLanguage(lang) ? lang : defaultLanguage);
}

function typedIn(form: HTMLFormElement, button?: HTMLElement | null): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
  if (button instanceof HTMLButtonElement && button.name) query.append(button.name, button.value);
  return query;
}

/** What a lab's page can show: the answer alone, or form and answer anew. */
function pageOf({ fields, answer }: Place, count: (query: URLSearchParams) => LocalLab) {
  function showAnswer(query: URLSearchParams): LocalLab {
    const lab = count(query);
    // Figures that cannot be counted yet are still being typed: the last answer stays, and is seen to be old.
    if (lab.answer) answer.replaceChildren(...draw(lab.answer));
    answer.toggleAttribute('data-stale', !lab.answer);
    copyButtons();
    return lab;
  }
  function showAll(query: URLSearchParams): LocalLab {
    const lab = showAnswer(query);
    fields.replaceChildren(...draw(lab.form));
    return lab;
  }
  return { showAnswer, showAll };
}

function moveTo(element: HTMLElement | null): void {
  if (element?.tagName === 'H2') element.tabIndex = -1;
  element?.focus();
}

/**
 * Takes a lab's form over: what is typed is counted here and sent to nobody, and the address of the page stays as it is.
 * A link that somebody made by hand holds the fields after the sign #, which browsers do not send.
 */
export function bindLocalLab(lab: Count): void {
  const place = placeOf();
  const spoken = place && spokenHere(place.form);
  if (!place || !spoken) return;
  const { form, fields, answer } = place;
  const count = (query: URLSearchParams) => lab(query, spoken);
  const page = pageOf(place, count);
  let waiting: number | undefined;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(waiting);
    const { faulty } = page.showAll(typedIn(form, event.submitter));
    const isTurning = event.submitter?.getAttribute('name') === 'as';
    if (faulty) moveTo(fields.querySelector('[role="alert"]'));
    else moveTo(isTurning ? fields.querySelector('[name="gender"], textarea') : answer.querySelector('h2'));
  });
  form.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => page.showAnswer(typedIn(form)), patience);
  });
  for (const note of form.querySelectorAll<HTMLElement>('[data-where]'))
    note.hidden = note.dataset.where !== 'browser';
  bindLink(form, () => count(typedIn(form)).query);
  if (location.hash.includes('=')) page.showAll(new URLSearchParams(location.hash.slice(1)));
  copyButtons();
  // A browser that comes back to the page fills the form with what was typed before.
  window.addEventListener('pageshow', () => page.showAnswer(typedIn(form)));
}
