import type { Language } from '#app/i18n/languages.ts';
import type { Query } from '#app/elections/input/query.ts';
import type { PresetLink } from '../lab-form.ts';
import type { Markup } from './markup.ts';
import { numbersWith, type Numbers, type NumberSigns } from './numbers.ts';
import { sayIn, type Say, type Words } from './words.ts';

/** The language around a lab: its words and its way to write numbers. */
export interface Spoken {
  readonly say: Say;
  readonly format: Numbers;
}

/** What travels into the browser so that it speaks as the server does. */
export interface Speech {
  readonly words: Words;
  readonly signs: NumberSigns;
}

export function spokenIn({ words, signs }: Speech, language: Language): Spoken {
  const format = numbersWith(signs);
  return { say: sayIn(words, language, format), format };
}

/**
 * A lab that counts where the reader is: the same function makes its form and its answer on the server and in the
 * browser.
 */
export interface LocalLab {
  /** The inside of the form, filled with what was typed and marked with what is wrong. */
  readonly form: readonly Markup[];
  /** Null when what was typed cannot be counted. */
  readonly answer: readonly Markup[] | null;
  /** What was counted, as the fields of a link. */
  readonly query: Query | null;
  /** Whether the form says what is to be mended. */
  readonly faulty: boolean;
}

/** The page of such a lab: what the server counted, and what the script needs to go on. */
export interface LocalLabView extends LocalLab {
  readonly speech: Speech;
  readonly presets: PresetLink[];
}
