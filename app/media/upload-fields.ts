import { longestName, namePattern } from './media-names.ts';
import type { MediaRefusal } from './prepare-media.ts';

/** What was typed, to be shown again as it was. */
export interface UploadTyped {
  name: string;
  kk: string;
  ru: string;
  en: string;
}

/** What is to be mended, by field: keys of `media:faults`. */
export interface UploadFaults {
  file?: MediaRefusal | 'full';
  name?: 'missing' | 'bad' | 'taken';
  kk?: 'missing' | 'long';
  ru?: 'missing' | 'long';
  en?: 'missing' | 'long';
}

export interface Upload {
  name: string;
  alt: { kk: string; ru: string; en: string };
  bytes: Buffer;
}

const longestAlt = 300;

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, 2_000) : '';
}

export function typedIn(form: FormData): UploadTyped {
  return {
    name: textOf(form, 'name'),
    ...{ kk: textOf(form, 'kk'), ru: textOf(form, 'ru'), en: textOf(form, 'en') },
  };
}

/** Only small letters: whoever writes `Ballot-Box` means `ballot-box`. An ending of a file that is known is left away. */
const tidyName = (typed: string) =>
  typed
    .trim()
    .toLowerCase()
    .replace(/\.(png|jpe?g|webp|svg|mp3)$/, '');

function altFault(text: string): 'missing' | 'long' | undefined {
  if (text.trim() === '') return 'missing';
  return text.trim().length > longestAlt ? 'long' : undefined;
}

/** Reads the form that brings a file into a course; every field that is wrong is told at once. */
export async function readUpload(form: FormData): Promise<{ upload: Upload | null; faults: UploadFaults }> {
  const typed = typedIn(form);
  const name = tidyName(typed.name);
  const file = form.get('file');
  const bytes = file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
  const alt = { kk: typed.kk.trim(), ru: typed.ru.trim(), en: typed.en.trim() };
  const found = {
    file: bytes.length === 0 ? 'missing' : undefined,
    name: name === '' ? 'missing' : namePattern.test(name) && name.length <= longestName ? undefined : 'bad',
    ...{ kk: altFault(alt.kk), ru: altFault(alt.ru), en: altFault(alt.en) },
  };
  const faults = Object.fromEntries(Object.entries(found).filter(([, fault]) => fault)) as UploadFaults;
  return { upload: Object.keys(faults).length > 0 ? null : { name, alt, bytes }, faults };
}
