import { createDesk } from '#app/components/editor/saving/desk.ts';
import { keptTexts } from '#app/components/editor/saving/kept-text.ts';
import type { Answer } from '#app/components/editor/saving/school.ts';
import type { DraftMessage } from '#app/views/studio/lesson/draft-message.ts';
import type { EditedText } from '#app/views/studio/lesson/editor-view.server.ts';
import type { Language, Localized } from '#app/i18n/languages.ts';

export const front = { title: 'Title', summary: 'Summary', lawCheckedOn: '2026-11-22' };

export function edited(language: Language, change: Partial<EditedText> = {}): EditedText {
  return { language, front, body: 'Text.\n', version: 1, standing: 'original', changes: null, ...change };
}

export const texts = (): Localized<EditedText> => ({ kk: edited('kk'), ru: edited('ru'), en: edited('en') });

/** The memory of a browser. */
export function memoryStore() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

/** A desk before a school that answers what it is told to; both clocks stand until they are moved. */
export function deskWith(answer: (message: DraftMessage) => Answer, store = memoryStore()) {
  const said: DraftMessage[] = [];
  const clock = { now: 10_000, due: [] as number[] };
  const desk = createDesk(texts(), {
    school: {
      async say(message) {
        said.push(message);
        return answer(message);
      },
      sayGoodbye: (message) => void said.push(message),
    },
    ...{ kept: keptTexts(store, 'person', 'les-one'), holder: 'window-1' },
    ...{ now: () => clock.now, wake: (at: number) => void clock.due.push(at), changed: () => undefined },
  });
  return { desk, said, clock, store };
}
