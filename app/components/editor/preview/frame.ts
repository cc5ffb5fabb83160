import type { Language } from '#app/i18n/languages.ts';

/** The frame of the preview: HTML is put into its page, so that its place of reading stays. */
export interface Frame {
  /** The element in which it is shown, or null when it is taken away. */
  attach(element: HTMLIFrameElement | null): void;
  put(html: string, language: Language): void;
}

export function createFrame(): Frame {
  let shown: HTMLIFrameElement | null = null;
  let newest: { html: string; language: Language } | null = null;

  function draw() {
    const page = shown?.contentDocument;
    const main = page?.getElementById('main');
    if (!page || !main || !newest) return;
    const isOther = page.documentElement.lang !== newest.language;
    page.documentElement.lang = newest.language;
    main.innerHTML = newest.html;
    if (isOther) page.scrollingElement?.scrollTo(0, 0);
  }

  /** A link that was followed inside the frame leads nowhere: the preview comes back. */
  function loaded() {
    if (!shown) return;
    if (shown.contentDocument?.getElementById('main')) draw();
    else shown.src = shown.dataset.src ?? '';
  }

  return {
    attach(element) {
      shown?.removeEventListener('load', loaded);
      shown = element;
      shown?.addEventListener('load', loaded);
      draw();
    },
    put(html, language) {
      newest = { html, language };
      draw();
    },
  };
}
