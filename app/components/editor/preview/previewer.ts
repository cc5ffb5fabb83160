import type { DraftProblem } from '#app/content/check/check-draft.ts';
import type { TypedText } from '#app/views/studio/lesson/draft-message.ts';

/** What the school says of a text. `html` is null while it cannot be shown. */
export interface Looked {
  html: string | null;
  words: number;
  problems: DraftProblem[];
}

/** Milliseconds of rest after a key before the text is shown, and before all its faults are looked for. */
const rest = 120;
const longRest = 700;

/** Asks for the preview of the newest text; an answer to an older one is thrown away. */
export function createPreviewer(
  address: string,
  show: (looked: Looked, asked: TypedText & { check: boolean }) => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  async function ask(message: TypedText & { check: boolean }) {
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
      if (asking !== own) return;
      show(looked, message);
      if (!message.check) timer = setTimeout(() => void ask({ ...message, check: true }), longRest - rest);
    } catch {
      // Without a line the preview stays as it is; what was typed is looked after elsewhere.
    }
  }

  return {
    look(message: TypedText, wait = rest) {
      clearTimeout(timer);
      timer = setTimeout(() => void ask({ ...message, check: false }), wait);
    },
    close() {
      clearTimeout(timer);
      asking?.abort();
    },
  };
}
