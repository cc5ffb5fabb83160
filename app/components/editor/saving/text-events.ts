import type { EditedText } from '#app/views/studio/lesson/editor-view.server.ts';
import type { Stand } from '#app/views/studio/lesson/stands.server.ts';
import type { Memory } from './kept-text.ts';
import { isSame, openText, type OpenText, type Written } from './open-text.ts';
import { failed, isReadOnly, isUnsaved, saved, sent, sentAgain, typed, type Trouble } from './saving.ts';

/** What can happen to an open text. Moments are milliseconds. */
export type TextEvent =
  | { kind: 'typed'; change: Partial<Written>; at: number }
  /** Words that come from outside the text field: a missing text begins, or the page was typed in before it was alive. */
  | { kind: 'begun'; text: Written; at: number }
  | { kind: 'sent'; text: Written; at: number }
  | { kind: 'saved'; version: number | null; at: number }
  /** The school said how the text stands to its source, after this one or another was saved. */
  | { kind: 'stood'; stand: Stand }
  | { kind: 'failed'; trouble: Trouble }
  /** The school told its text beside a sign of life: of use to a window that has nothing of its own. */
  | { kind: 'heard'; text: EditedText }
  /** The school's text was asked for: it stands before what was typed here. */
  | { kind: 'put'; text: EditedText; at: number }
  /** What lay in the memory of the browser when the page was opened. */
  | { kind: 'restored'; memory: Memory; at: number }
  /** What becomes of a text that was found. */
  | { kind: 'settled'; how: 'put' | 'drop'; at: number };

function withSchoolText(open: OpenText, text: EditedText, at: number): OpenText {
  const lost = isUnsaved(open.saving) && !isSame(open, text);
  const { front, body, saving } = open;
  const found = lost ? { front, body, version: saving.version, at } : open.found;
  return { ...openText(text), put: open.put + 1, found };
}

function withMemory(open: OpenText, memory: Memory, at: number): OpenText {
  const left = [memory.typed, memory.found].filter((text) => text !== null && !isSame(text, open));
  const [text = null] = left;
  if (text === null) return open;
  // Nothing newer is there: it goes on where it stopped. Else both are shown.
  if (text !== memory.typed || text.version !== open.saving.version || isUnsaved(open.saving))
    return { ...open, found: text };
  const { front, body } = text;
  return { ...open, front, body, put: open.put + 1, saving: typed(open.saving, at), found: left[1] ?? null };
}

/** Words from outside that count as typed; a text that is locked, or has other words of its own, keeps them at hand. */
function withBeginning(open: OpenText, text: Written, at: number): OpenText {
  const { saving } = open;
  if (isReadOnly(saving) || isUnsaved(saving))
    return { ...open, found: { ...text, version: saving.version, at } };
  const standing = open.standing === 'missing' ? 'unstamped' : open.standing;
  return { ...open, ...text, standing, put: open.put + 1, saving: typed(saving, at) };
}

function withFound(open: OpenText, how: 'put' | 'drop', at: number): OpenText {
  const { found } = open;
  if (how === 'drop' || !found) return { ...open, found: null };
  if (isReadOnly(open.saving)) return open;
  const { front, body } = found;
  return { ...open, front, body, found: null, put: open.put + 1, saving: typed(open.saving, at) };
}

/** A text that is just being begun is missing at the school, and one that another window began is missing here. */
function withStand(open: OpenText, stand: Stand): OpenText {
  const isSame =
    open.standing === stand.standing && JSON.stringify(open.changes) === JSON.stringify(stand.changes);
  if (isSame || open.standing === 'missing' || stand.standing === 'missing') return open;
  return { ...open, standing: stand.standing, changes: stand.changes };
}

/** A sign of life told the school's text: it is put in where nothing waits; a lock that is gone opens. */
function afterHearing(open: OpenText, text: EditedText): OpenText {
  const { trouble, version } = open.saving;
  if (trouble === 'newer' || trouble === 'not-yours' || trouble === 'too-big') return open;
  if (trouble === 'held' && version === text.version) {
    return { ...open, saving: { ...open.saving, trouble: null } };
  }
  if (trouble !== 'held' && (isUnsaved(open.saving) || version === text.version)) return open;
  return withSchoolText(open, text, open.saving.until ?? 0);
}

/** The text after something happened to it; the same one when that changes nothing. Pure. */
export function afterEvent(open: OpenText, event: TextEvent): OpenText {
  const { saving } = open;
  switch (event.kind) {
    case 'typed':
      return isReadOnly(saving) ? open : { ...open, ...event.change, saving: typed(saving, event.at) };
    case 'begun':
      return withBeginning(open, event.text, event.at);
    case 'sent':
      return {
        ...{ ...open, unanswered: event.text },
        saving: open.unanswered ? sentAgain(saving, event.at) : sent(saving, event.at),
      };
    case 'saved':
      return { ...open, unanswered: null, saving: saved(saving, event) };
    case 'stood':
      return withStand(open, event.stand);
    case 'failed':
      return {
        ...{ ...open, unanswered: event.trouble === 'offline' ? open.unanswered : null },
        saving: failed(saving, event.trouble),
      };
    case 'heard':
      return afterHearing(open, event.text);
    case 'put':
      return withSchoolText(open, event.text, event.at);
    case 'restored':
      return withMemory(open, event.memory, event.at);
    case 'settled':
      return withFound(open, event.how, event.at);
  }
}
