import type { EditedText } from '#app/views/studio/lesson/editor-view.server.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { KeptTexts } from './kept-text.ts';
import { memoryOf, openText, type OpenTexts } from './open-text.ts';
import { dueAt } from './saving.ts';
import type { Answer, School } from './school.ts';
import { afterEvent, type TextEvent } from './text-events.ts';

export interface Tools {
  school: School;
  kept: KeptTexts;
  holder: string;
  now(): number;
  /** Asks for `tick` at this moment. */
  wake(at: number): void;
  changed(): void;
}

/** The texts as they are, and the one way to change them. */
export interface Hand extends Tools {
  texts(): OpenTexts;
  happen(language: Language, event: TextEvent): void;
  /** What was saved in one language changes how the others stand to it. */
  stood(answer: Extract<Answer, { ok: true }>): void;
}

export function handOf(texts: Localized<EditedText>, tools: Tools): Hand {
  let open = Object.fromEntries(languages.map((one) => [one, openText(texts[one])])) as OpenTexts;
  function happen(language: Language, event: TextEvent) {
    const before = open[language];
    const after = afterEvent(before, event);
    if (after === before) return;
    open = { ...open, [language]: after };
    tools.kept.keep(language, memoryOf(after), memoryOf(before));
    const due = dueAt(after.saving);
    if (due !== null) tools.wake(due);
    tools.changed();
  }
  return {
    ...tools,
    texts: () => open,
    happen,
    stood({ stands }) {
      if (stands)
        for (const language of languages) happen(language, { kind: 'stood', stand: stands[language] });
    },
  };
}
