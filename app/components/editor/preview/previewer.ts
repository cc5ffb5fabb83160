import type { DraftProblem } from '#app/views/studio/lesson/draft-problems.server.ts';
import type { PreviewMessage } from '#app/views/studio/lesson/draft-message.ts';

/** What the school says of a text. `html` is null while it cannot be shown. */
export interface Looked {
  html: string | null;
  words: number;
  problems: DraftProblem[];
}

/** Milliseconds of rest after a key, so that not every letter is sent. */
const rest = 120;

/** Asks for the preview of the newest text; an answer to an older one is thrown away. */
export function createPreviewer(address: string, show: (looked: Looked, asked: PreviewMessage) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  async function ask(message: PreviewMessage) {
    asking?.abort();
    const own = new AbortController();
    asking = own;
    try {
      const response = await fetch(address, {
        ...{ method: 'POST', body: JSON.stringify(message), signal: own.signal },
        headers: { 'content-type': 'application/json' },
      });
      if (!response.ok) return;
      const looked = (await response.json()) as Looked;
      if (asking === own) show(looked, message);
    } catch {
      // Without a line the preview stays as it is; what was typed is looked after elsewhere.
    }
  }

  return {
    look(message: PreviewMessage, wait = rest) {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(message), wait);
    },
    close() {
      clearTimeout(timer);
      asking?.abort();
    },
  };
}
