import type { EditedText } from '#app/views/studio/lesson/editor-view.server.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';
import { handOf, type Hand, type Tools } from './hand.ts';
import type { OpenText } from './open-text.ts';
import { dueAt, isReadOnly, isUnsaved } from './saving.ts';

const written = ({ front, body }: OpenText) => ({ front, body });

/** One saving after the other: what is typed while one is on its way follows when it has been answered. */
async function save(hand: Hand, language: Language): Promise<void> {
  const { school, holder, happen, now } = hand;
  const open = hand.texts()[language];
  const { version, onItsWay } = open.saving;
  if (onItsWay !== null || isReadOnly(open.saving)) return;
  const text = open.unanswered ?? written(open);
  happen(language, { kind: 'sent', text, at: now() });
  const message = { ...text, language, holder, version, last: false };
  const answer = await school.say({ intent: 'save', ...message });
  if (!answer.ok) return happen(language, { kind: 'failed', trouble: answer.trouble });
  happen(language, { kind: 'saved', version: answer.version ?? null, at: now() });
  hand.stood(answer);
}

async function stamp(hand: Hand, language: Language): Promise<void> {
  const { school, holder, happen, now } = hand;
  await save(hand, language);
  const { saving } = hand.texts()[language];
  if (saving.trouble !== null) return;
  const answer = await school.say({ intent: 'stamp', language, holder, version: saving.version });
  if (!answer.ok) return happen(language, { kind: 'failed', trouble: answer.trouble });
  happen(language, { kind: 'saved', version: answer.version ?? null, at: now() });
  hand.stood(answer);
}

/** Says that this window is there, and hears when another one writes. */
async function hold(hand: Hand, language: Language): Promise<void> {
  const { school, holder, texts, happen } = hand;
  const before = texts();
  const { saving } = before[language];
  const answer = await school.say({ intent: 'hold', language, holder, take: false });
  if (answer.ok && languages.every((one) => texts()[one].saving === before[one].saving)) hand.stood(answer);
  // Typed or saved meanwhile: what was answered is older than that.
  if (texts()[language].saving !== saving) return;
  if (answer.ok && answer.text) happen(language, { kind: 'heard', text: answer.text });
  else if (!answer.ok && answer.trouble === 'held' && saving.trouble !== 'held')
    happen(language, { kind: 'failed', trouble: 'held' });
}

/** What lay in the browser comes back, unless another window is writing this text. */
function restore({ kept, texts, happen, now }: Hand, language: Language): void {
  const memory = kept.read(language);
  if (memory && texts()[language].saving.trouble !== 'held')
    happen(language, { kind: 'restored', memory, at: now() });
}

async function take(hand: Hand, language: Language): Promise<void> {
  const { school, holder, happen, now } = hand;
  const answer = await school.say({ intent: 'hold', language, holder, take: true });
  if (!answer.ok || !answer.text) return;
  happen(language, { kind: 'put', text: answer.text, at: now() });
  restore(hand, language);
}

function leave({ school, holder, texts }: Hand): void {
  for (const language of languages) {
    const open = texts()[language];
    if (!isUnsaved(open.saving) || isReadOnly(open.saving)) continue;
    const { version } = open.saving;
    school.sayGoodbye({ intent: 'save', ...written(open), language, holder, version, last: true });
  }
  school.sayGoodbye({ intent: 'release', holder });
}

function tick(hand: Hand): void {
  for (const language of languages) {
    const due = dueAt(hand.texts()[language].saving);
    if (due !== null && due <= hand.now()) void save(hand, language);
    else if (due !== null) hand.wake(due);
  }
}

/** The three texts of a lesson in one window: what is typed, kept, sent and answered. Knows nothing of the page. */
export function createDesk(texts: Localized<EditedText>, tools: Tools) {
  const hand = handOf(texts, tools);
  const { happen, now } = hand;
  return {
    texts: hand.texts,
    type: (language: Language, change: Partial<Pick<OpenText, 'front' | 'body'>>) =>
      happen(language, { kind: 'typed', change, at: now() }),
    /** A text that was missing begins with these words. */
    begin: (language: Language, text: Pick<OpenText, 'front' | 'body'>) =>
      happen(language, { kind: 'begun', text, at: now() }),
    save: (language: Language) => save(hand, language),
    hold: (language: Language) => hold(hand, language),
    take: (language: Language) => take(hand, language),
    /** Marks a translation as up to date. */
    stamp: (language: Language) => stamp(hand, language),
    restore: (language: Language) => restore(hand, language),
    settle: (language: Language, how: 'put' | 'drop') =>
      happen(language, { kind: 'settled', how, at: now() }),
    /** Saves what is due. */
    tick: () => tick(hand),
    /** Sends everything at once: a pause, a hidden page, the line is back. */
    saveAll: () => languages.forEach((one) => isUnsaved(hand.texts()[one].saving) && void save(hand, one)),
    /** The page goes away. */
    leave: () => leave(hand),
  };
}

export type Desk = ReturnType<typeof createDesk>;
