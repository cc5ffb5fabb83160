import type { FrontFields } from '#app/content/draft-parts.ts';
import type { EditedText, Standing } from '#app/views/studio/lesson/editor-view.server.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { KeptText, KeptTexts } from './kept-text.ts';
import { begun, dueAt, failed, isReadOnly, isUnsaved, saved, sent, typed, type Saving } from './saving.ts';
import type { Answer, School } from './school.ts';

/** One language of the lesson in this window. */
export interface OpenText {
  front: FrontFields;
  body: string;
  standing: Standing;
  saving: Saving;
  /** Counts how often the text was put in from outside: the text field then shows it anew. */
  put: number;
  /** A text of this window that did not reach the school and is not in the editor: to be put in, copied or dropped. */
  found: KeptText | null;
}

export type OpenTexts = Localized<OpenText>;

interface Tools {
  school: School;
  kept: KeptTexts;
  holder: string;
  now(): number;
  /** Asks for `tick` at this moment. */
  wake(at: number): void;
  changed(): void;
}

function opened(text: EditedText, before?: OpenText): OpenText {
  const { front, body, standing, version } = text;
  const put = (before?.put ?? 0) + 1;
  return { front, body, standing, put, saving: begun(version), found: before?.found ?? null };
}

function isSame(a: Pick<OpenText, 'front' | 'body'>, b: Pick<OpenText, 'front' | 'body'>): boolean {
  return (
    a.body === b.body &&
    a.front.title === b.front.title &&
    a.front.summary === b.front.summary &&
    a.front.lawCheckedOn === b.front.lawCheckedOn
  );
}

/** The three texts of a lesson in one window: what is typed, kept, sent and answered. Knows nothing of the page. */
export function createDesk(texts: Localized<EditedText>, tools: Tools) {
  const { school, kept, holder, now } = tools;
  let open = Object.fromEntries(languages.map((one) => [one, opened(texts[one])])) as OpenTexts;

  function set(language: Language, change: Partial<OpenText>) {
    open = { ...open, [language]: { ...open[language], ...change } };
    const due = dueAt(open[language].saving);
    if (due !== null) tools.wake(due);
    tools.changed();
  }
  const saving = (language: Language, next: Saving) => set(language, { saving: next });

  function keep(language: Language): KeptText {
    const { front, body, saving: state } = open[language];
    const text = { front, body, version: state.version, at: now() };
    kept.keep(language, text);
    return text;
  }

  /** Puts the school's text in; what was typed here and is not with the school stays at hand. */
  function put(language: Language, text: EditedText) {
    const before = open[language];
    const lost = isUnsaved(before.saving) && !isSame(before, text) ? keep(language) : before.found;
    set(language, { ...opened(text, before), found: lost });
  }

  function type(language: Language, change: Partial<Pick<OpenText, 'front' | 'body'>>) {
    if (isReadOnly(open[language].saving)) return;
    set(language, { ...change, saving: typed(open[language].saving, now()) });
    keep(language);
  }

  /** The saving that is on its way, by language: a second one waits for its answer. */
  async function save(language: Language): Promise<void> {
    const { front, body, saving: state } = open[language];
    if (state.onItsWay !== null || isReadOnly(state)) return;
    saving(language, sent(state, now()));
    const { version } = state;
    const answer = await school.say({ intent: 'save', language, front, body, holder, version, last: false });
    if (!answer.ok) return void saving(language, failed(open[language].saving, answer.trouble));
    saving(language, saved(open[language].saving, { version: answer.version ?? null, at: now() }));
    if (!isUnsaved(open[language].saving) && open[language].found === null) kept.forget(language);
    if (open[language].standing === 'missing') set(language, { standing: 'unstamped' });
  }

  function heard(language: Language, answer: Answer) {
    const { saving: state } = open[language];
    if (answer.ok && answer.text) {
      const stands = state.trouble === null || state.trouble === 'offline' || state.trouble === 'signed-out';
      if (stands && (isUnsaved(state) || state.version === answer.text.version)) return;
      return put(language, answer.text);
    }
    if (!answer.ok && answer.trouble === 'held' && state.trouble !== 'held')
      saving(language, failed(state, 'held'));
  }

  return {
    texts: () => open,
    type,
    put,
    save,
    /** Says that this window is there; hears when another one writes. With `take` it takes the text over. */
    async hold(language: Language, take = false) {
      const answer = await school.say({ intent: 'hold', language, holder, take });
      if (take && answer.ok && answer.text) put(language, answer.text);
      else heard(language, answer);
    },
    /** Marks a translation as up to date. */
    async stamp(language: Language) {
      await save(language);
      const { version } = open[language].saving;
      const answer = await school.say({ intent: 'stamp', language, holder, version });
      if (!answer.ok) return saving(language, failed(open[language].saving, answer.trouble));
      set(language, {
        standing: 'current',
        saving: saved(open[language].saving, { version: answer.version ?? null, at: now() }),
      });
    },
    /** What lay in the browser when the page was opened: put in when nothing newer is there, else shown. */
    restore(language: Language) {
      const text = kept.read(language);
      const here = open[language];
      if (!text || isSame(text, here)) return kept.forget(language);
      if (text.version !== here.saving.version) return set(language, { found: text });
      const { front, body } = text;
      set(language, { front, body, put: here.put + 1, saving: typed(here.saving, now()) });
    },
    /** What becomes of a text that was found. */
    settle(language: Language, how: 'put' | 'drop') {
      const { found, put: count } = open[language];
      if (how === 'put' && found) {
        set(language, { front: found.front, body: found.body, put: count + 1, found: null });
        type(language, {});
      } else {
        kept.forget(language);
        set(language, { found: null });
      }
    },
    /** Saves what is due. */
    tick() {
      for (const language of languages) {
        const due = dueAt(open[language].saving);
        if (due !== null && due <= now()) void save(language);
        else if (due !== null) tools.wake(due);
      }
    },
    /** Sends everything at once: a pause, a hidden page, the line is back. */
    saveAll: () => void languages.forEach((one) => isUnsaved(open[one].saving) && void save(one)),
    /** The page goes away. */
    leave() {
      for (const language of languages) {
        const { front, body, saving: state } = open[language];
        if (!isUnsaved(state) || isReadOnly(state)) continue;
        const { version } = state;
        school.sayGoodbye({ intent: 'save', language, front, body, holder, version, last: true });
      }
      school.sayGoodbye({ intent: 'release', holder });
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;
