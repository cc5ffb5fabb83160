import type { FrontFields } from '#app/content/draft-parts.ts';
import type { EditedText } from '#app/views/studio/lesson/editor-view.server.ts';
import type { Stand } from '#app/views/studio/lesson/stands.server.ts';
import type { Localized } from '#app/i18n/languages.ts';
import type { KeptText, Memory } from './kept-text.ts';
import { begun, isUnsaved, type Saving } from './saving.ts';

/** What people write of one language. */
export interface Written {
  front: FrontFields;
  body: string;
}

/** One language of the lesson in this window. */
export interface OpenText extends Written, Stand {
  saving: Saving;
  /** What went out and was not answered: it may have arrived. It goes out again before anything newer does. */
  unanswered: Written | null;
  /** Counts how often the text was put in from outside: the text field then shows it anew. */
  put: number;
  /** A text of this window that did not reach the school and is not in the editor: to be put in, copied or dropped. */
  found: KeptText | null;
}

export type OpenTexts = Localized<OpenText>;

export function openText({ front, body, standing, changes, version }: EditedText): OpenText {
  const saving = begun(version);
  return { front, body, standing, changes, saving, unanswered: null, put: 1, found: null };
}

export function isSame(a: Written, b: Written): boolean {
  return (
    a.body === b.body &&
    a.front.title === b.front.title &&
    a.front.summary === b.front.summary &&
    a.front.lawCheckedOn === b.front.lawCheckedOn
  );
}

/** What is not with the school, as the memory of the browser keeps it. */
export function memoryOf({ front, body, saving, found }: OpenText): Memory {
  if (!isUnsaved(saving)) return { typed: null, found };
  const at = saving.until ?? saving.onItsWay ?? 0;
  return { typed: { front, body, version: saving.version, at }, found };
}
