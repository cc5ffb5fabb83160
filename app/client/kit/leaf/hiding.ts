import { find, say } from '../words.ts';

const mark = 'kit-hidden';

/** Whether the notebook was hidden before this page was loaded again. */
export function isHidden(): boolean {
  return sessionStorage.getItem(mark) !== null;
}

/** In place of everything: a multiplication table under a plain name. It stays through reloads until it is pressed. */
export function hide(): void {
  const cover = find<HTMLTemplateElement>('#kit-cover');
  if (!cover) return;
  const page = cover.content.cloneNode(true) as DocumentFragment;
  const name = say('name');
  sessionStorage.setItem(mark, 'yes');
  find('[data-back]', page)?.addEventListener('click', () => {
    sessionStorage.removeItem(mark);
    location.reload();
  });
  document.body.replaceChildren(page);
  document.title = name;
  scrollTo(0, 0);
  history.replaceState(null, '', location.pathname);
}

/** One press, or Esc. */
export function bindHiding(beforeHiding: () => void): void {
  const now = () => {
    beforeHiding();
    hide();
  };
  find('[data-hide]')?.addEventListener('click', now);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !isHidden()) now();
  });
}
