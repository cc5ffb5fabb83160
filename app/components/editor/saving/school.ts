import type { EditedText } from '#app/views/studio/lesson/editor-view.server.ts';
import type { Stand } from '#app/views/studio/lesson/stands.server.ts';
import type { Localized } from '#app/i18n/languages.ts';
import type { DraftMessage } from '#app/views/studio/lesson/draft-message.ts';
import type { Trouble } from './saving.ts';

/** What the school answers to a window of the editor. */
export type Answer =
  | { ok: true; version?: number | null; stands?: Localized<Stand>; text?: EditedText }
  | { ok: false; trouble: Trouble; text?: EditedText };

/** How the editor speaks with the school. */
export interface School {
  say(message: DraftMessage): Promise<Answer>;
  /** For the last moment of a page: nobody waits for the answer. */
  sayGoodbye(message: DraftMessage): void;
}

const troubles: Readonly<Record<number, Trouble>> = {
  401: 'signed-out',
  403: 'not-yours',
  404: 'not-yours',
  413: 'too-big',
};

const patience = 15_000;

async function answerOf(response: Response): Promise<Answer> {
  const trouble = troubles[response.status];
  if (trouble) return { ok: false, trouble };
  if (response.ok) return (await response.json()) as Answer;
  if (response.status !== 409) return { ok: false, trouble: 'offline' };
  const { reason, text } = (await response.json()) as { reason: string; text: EditedText };
  return {
    ok: false,
    trouble: reason === 'held' ? 'held' : reason === 'newer' ? 'newer' : 'not-yours',
    text,
  };
}

export function schoolAt(address: string): School {
  const body = (message: DraftMessage) => JSON.stringify(message);
  return {
    async say(message) {
      try {
        const response = await fetch(address, {
          ...{ method: 'POST', body: body(message), signal: AbortSignal.timeout(patience) },
          headers: { 'content-type': 'application/json' },
        });
        return await answerOf(response);
      } catch {
        return { ok: false, trouble: 'offline' };
      }
    },
    sayGoodbye: (message) =>
      void navigator.sendBeacon(address, new Blob([body(message)], { type: 'application/json' })),
  };
}
