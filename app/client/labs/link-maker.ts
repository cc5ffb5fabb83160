import type { Query } from '#app/elections/input/query.ts';

/** The button that makes a link of what was typed: into the address of the page and into a field to copy from. */
export function bindLink(form: HTMLFormElement, fieldsNow: () => Query | null): void {
  const box = form.querySelector<HTMLElement>('[data-link]');
  const made = box?.querySelector<HTMLElement>('[data-link-made]');
  const faults = box?.querySelector<HTMLElement>('[data-link-faults]');
  const field = made?.querySelector('input');
  if (!box || !made || !faults || !field) return;
  box.hidden = false;
  box.querySelector('button')?.addEventListener('click', () => {
    const query = fieldsNow();
    made.hidden = !query;
    faults.hidden = Boolean(query);
    if (!query) return;
    field.value = addressOf(query);
    history.replaceState(null, '', field.value);
    field.focus();
    field.select();
  });
}

/** Everything stands after the sign #. */
function addressOf(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return `${location.origin}${location.pathname}#${new URLSearchParams(pairs).toString()}`;
}
