import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import { languages } from '#app/i18n/languages.ts';
import { createDesk, type Desk } from './desk.ts';
import type { OpenTexts } from './open-text.ts';
import { keptTexts } from './kept-text.ts';
import { schoolAt } from './school.ts';
import { noteTyping, typedEarly } from './typed-early.ts';
import { windowName } from './window-name.ts';

/** Milliseconds between two signs of life. A window that is silent for a minute no longer holds its text. */
const signOfLife = 10_000;

interface Store {
  desk: Desk;
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** A desk that lives with the page: its clock, its line, its coming and going. */
function openStore(view: EditorView, address: string, holder: string): Store {
  const listeners = new Set<() => void>();
  let timer: { at: number; id: ReturnType<typeof setTimeout> } | null = null;
  const desk = createDesk(view.texts, {
    school: schoolAt(address),
    kept: keptTexts(localStorage, view.personId, view.lessonId),
    holder,
    now: Date.now,
    wake(at) {
      if (timer && timer.at <= at) return;
      if (timer) clearTimeout(timer.id);
      const id = setTimeout(
        () => {
          timer = null;
          desk.tick();
        },
        Math.max(0, at - Date.now()),
      );
      timer = { at, id };
    },
    changed: () => listeners.forEach((listener) => listener()),
  });
  const close = liveWithPage(desk, view.lessonId);
  return {
    desk,
    close,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function liveWithPage(desk: Desk, lessonId: string): () => void {
  const end = new AbortController();
  const { signal } = end;
  const hold = () => void languages.forEach((language) => void desk.hold(language));
  // Windows of one browser tell each other at once; those of another hear it from the school.
  const others = new BroadcastChannel(`sailau ${lessonId}`);
  others.onmessage = hold;
  const beat = setInterval(() => document.visibilityState === 'visible' && hold(), signOfLife);
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? desk.saveAll() : hold()),
    { signal },
  );
  window.addEventListener('pagehide', () => desk.leave(), { signal });
  // A page that comes back from the browser's memory has let go of its text.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload(), { signal });
  window.addEventListener('online', () => desk.saveAll(), { signal });
  window.addEventListener('focus', () => desk.saveAll(), { signal });
  return () => {
    end.abort();
    clearInterval(beat);
    others.close();
    desk.leave();
  };
}

/** Other windows of this browser ask the school anew. */
export function tellOthers(lessonId: string): void {
  const channel = new BroadcastChannel(`sailau ${lessonId}`);
  channel.postMessage('taken');
  channel.close();
}

const nobody = () => () => undefined;

if (typeof document !== 'undefined') noteTyping();

/** Milliseconds that a slow line may keep the editor from opening. */
const longestGreeting = 1_500;

/** Asks who writes, brings back what lay in the browser, and what was typed while the page came alive. */
async function begin(desk: Desk, view: EditorView): Promise<void> {
  const greeted = Promise.all(languages.map((language) => desk.hold(language)));
  await Promise.race([greeted, new Promise((done) => setTimeout(done, longestGreeting))]);
  for (const language of languages) {
    desk.restore(language);
    const early = typedEarly(view.texts[language]);
    if (early) desk.begin(language, early);
  }
}

/** The desk of this window; null on the server and until the page has come alive. */
export function useDesk(view: EditorView, address: string): { desk: Desk; texts: OpenTexts } | null {
  const [store, setStore] = useState<Store | null>(null);
  useEffect(() => {
    let opened: Store | null = null;
    let gone = false;
    void windowName().then(async (holder) => {
      if (gone) return;
      opened = openStore(view, address, holder);
      await begin(opened.desk, view);
      if (!gone) setStore(opened);
    });
    return () => {
      gone = true;
      opened?.close();
    };
  }, [view, address]);
  const texts = useSyncExternalStore(
    store?.subscribe ?? nobody,
    () => store?.desk.texts() ?? null,
    () => null,
  );
  return store && texts ? { desk: store.desk, texts } : null;
}
