import type { FrontFields } from '#app/content/draft-parts.ts';
import type { Language } from '#app/i18n/languages.ts';

/** A text that lies in this browser until the school says that it has it. */
export interface KeptText {
  front: FrontFields;
  body: string;
  /** The version it was written on. */
  version: number | null;
  /** When it was typed, in milliseconds. */
  at: number;
}

/** What the browser keeps of one language: what is being typed, and a text of before that nobody has settled yet. */
export interface Memory {
  typed: KeptText | null;
  found: KeptText | null;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface KeptTexts {
  read(language: Language): Memory | null;
  /** Writes the memory when it is another than before: windows of one browser share it, and a silent one owns nothing. */
  keep(language: Language, memory: Memory, before: Memory): void;
}

function keptText(value: unknown): KeptText | null {
  const text = value as Partial<KeptText> | null | undefined;
  const isWhole =
    typeof text?.body === 'string' && typeof text.front?.title === 'string' && typeof text.at === 'number';
  return isWhole ? (text as KeptText) : null;
}

/** The texts of one lesson and one person in the memory of the browser. A full or forbidden memory keeps nothing. */
export function keptTexts(store: Store, personId: string, lessonId: string): KeptTexts {
  const key = (language: Language) => `draft ${personId} ${lessonId} ${language}`;
  const quietly = <T>(act: () => T): T | null => {
    try {
      return act();
    } catch {
      return null;
    }
  };
  return {
    read: (language) =>
      quietly(() => {
        const value = JSON.parse(store.getItem(key(language)) ?? 'null') as Partial<Memory> | null;
        const memory = { typed: keptText(value?.typed), found: keptText(value?.found) };
        return memory.typed || memory.found ? memory : null;
      }),
    keep(language, memory, before) {
      const text = JSON.stringify(memory);
      if (text === JSON.stringify(before)) return;
      const isEmpty = memory.typed === null && memory.found === null;
      quietly(() => (isEmpty ? store.removeItem(key(language)) : store.setItem(key(language), text)));
    },
  };
}
