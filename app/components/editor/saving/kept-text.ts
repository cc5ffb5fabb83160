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

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface KeptTexts {
  read(language: Language): KeptText | null;
  keep(language: Language, text: KeptText): void;
  forget(language: Language): void;
}

function isKept(value: unknown): value is KeptText {
  const text = value as Partial<KeptText> | null;
  return (
    typeof text?.body === 'string' && typeof text.front?.title === 'string' && typeof text.at === 'number'
  );
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
        const value = JSON.parse(store.getItem(key(language)) ?? 'null') as unknown;
        return isKept(value) ? value : null;
      }),
    keep: (language, text) => void quietly(() => store.setItem(key(language), JSON.stringify(text))),
    forget: (language) => void quietly(() => store.removeItem(key(language))),
  };
}
