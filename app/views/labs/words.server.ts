import type { i18n } from 'i18next';
import type { Words } from './words.ts';

/** Of these files only what forms, steps and tables of every lab need. */
const always: Readonly<Record<string, readonly string[]>> = {
  common: ['form'],
  labs: ['working', 'csv', 'csvLabel', 'copy', 'copied'],
};

/** What a lab's script has to be able to say: its own files of `locales/`, the faults, and a few texts of all labs. */
export function wordsOf(texts: i18n, files: readonly string[]): Words {
  const read = (file: string) => texts.getResourceBundle(texts.language, file) as Words;
  const whole = [...files, 'faults'].map((file) => [file, read(file)] as const);
  const parts = Object.entries(always).map(([file, names]) => {
    const some = Object.entries(read(file)).filter(([name]) => names.includes(name));
    return [file, Object.fromEntries(some)] as const;
  });
  return Object.fromEntries([...whole, ...parts]);
}
