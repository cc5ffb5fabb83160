import type { i18n } from 'i18next';
import { formatsOf } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { Speech } from './local-lab.ts';
import { signsOf } from './numbers.ts';
import type { Words } from './words.ts';

/** Of these files only what forms, steps and tables of every lab need. */
const always: Readonly<Record<string, readonly string[]>> = {
  common: ['form'],
  labs: ['working', 'csv', 'csvLabel', 'copy', 'copied'],
};

/** What a lab's script has to be able to say: its own files of `locales/`, the faults, and a few texts of all labs. */
export function speechOf(texts: i18n, language: Language, files: readonly string[]): Speech {
  const read = (file: string) => texts.getResourceBundle(language, file) as Words;
  const whole = [...files, 'faults'].map((file) => [file, read(file)] as const);
  const parts = Object.entries(always).map(([file, names]) => {
    const some = Object.entries(read(file)).filter(([name]) => names.includes(name));
    return [file, Object.fromEntries(some)] as const;
  });
  return { words: Object.fromEntries([...whole, ...parts]), signs: signsOf(formatsOf(language)) };
}
