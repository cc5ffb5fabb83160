/** A button beside text that is there to be copied. */
export function copyButtons(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-csv]:not([data-ready])')) {
    const text = box.querySelector('textarea');
    if (!text) continue;
    box.dataset.ready = '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn alt';
    button.textContent = box.dataset.copy ?? '';
    button.addEventListener('click', () => {
      void navigator.clipboard
        .writeText(text.value)
        .then(() => (button.textContent = box.dataset.copied ?? ''));
    });
    box.append(button);
  }
}
