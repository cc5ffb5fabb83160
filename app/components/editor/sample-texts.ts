import type { EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import type { Sentence } from '#app/content/translation-status.ts';
import type { Language } from '#app/i18n/languages.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Desk } from './saving/desk.ts';
import type { OpenText, OpenTexts } from './saving/open-text.ts';
import { begun, type Trouble } from './saving/saving.ts';

const changesSample = (language: Language): Sentence[] => [
  { text: textsIn(language).summary, change: 'removed', line: null },
  { text: textsIn(language).explanation, change: 'added', line: 3 },
];

/** For the catalogue: a text of the editor, with what stands between it and the school. */
export function openSample(language: Language, trouble: Trouble | null = null): OpenText {
  const { lesson, summary, explanation } = textsIn(language);
  const front = { title: lesson, summary, lawCheckedOn: '2026-11-22' };
  const found = { front, body: explanation, version: 1, at: Date.UTC(2026, 10, 22) };
  return {
    ...{ front, body: explanation, standing: 'stale', changes: changesSample(language) },
    ...{ put: 1, unanswered: null },
    saving: { ...begun(1), trouble, since: trouble ? 1 : null },
    found: trouble === 'newer' ? found : null,
  };
}

export function openSamples(trouble: Trouble | null = null): OpenTexts {
  return { kk: openSample('kk', trouble), ru: openSample('ru', trouble), en: openSample('en', trouble) };
}

export function viewSample(language: Language): EditorView {
  const { course, lesson } = textsIn(language);
  const text = (one: Language) => {
    const { front, body, standing, changes } = openSample(one);
    return { language: one, front, body, standing, changes, version: 1 };
  };
  return {
    ...{ courseId: 'sample', lessonId: 'sample', personId: 'sample', source: 'kk', components: {} },
    ...{ courseTitle: course, lessonTitle: lesson, minutes: 8 },
    titles: { kk: textsIn('kk').lesson, ru: textsIn('ru').lesson, en: textsIn('en').lesson },
    texts: { kk: text('kk'), ru: text('ru'), en: text('en') },
  };
}

const nothing = () => undefined;
const later = async () => undefined;

/** A desk on which nothing happens. */
export const idleDesk: Desk = {
  ...{ texts: openSamples, type: nothing, begin: nothing, restore: nothing, settle: nothing },
  ...{ tick: nothing, saveAll: nothing, leave: nothing, save: later, hold: later, take: later, stamp: later },
};

/** The same, where one language has no text. */
export function deskWithout(language: Language): Desk {
  const texts = openSamples();
  const missing: OpenText = { ...texts[language], standing: 'missing' };
  return { ...idleDesk, texts: () => ({ ...texts, [language]: missing }) };
}
