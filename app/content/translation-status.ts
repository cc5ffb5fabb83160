import { diffArrays } from 'diff';
import type { Language, Localized } from '../i18n/languages.ts';
import { defaultLanguage, languages } from '../i18n/languages.ts';
import type { LessonFile } from './front-matter.ts';
import { readLessonFile, sourceStamp } from './front-matter.ts';
import { countWords } from './guard/outline.ts';
import { lagOf } from './library-lessons.ts';
import type { Library } from './library.ts';

/** A text as its authors have it before them: the draft, or what is published when nobody writes in it. */
export type TextAtWork = {
  draft: boolean;
  /** Null while the front matter cannot be read. */
  file: Pick<LessonFile, 'frontMatter' | 'body'> | null;
};

export type TextsAtWork = Partial<Localized<TextAtWork>>;

/** `draft`: up to date or new, and not published as it stands. */
export type TranslationState = 'missing' | 'draft' | 'stale' | 'current';

export type TextStatus = {
  state: TranslationState;
  draft: boolean;
  /** The language it is, or would be, translated from; null for the language the lesson was written in. */
  from: Language | null;
  /** The rule itself has changed in the source, not only its wording. */
  behindLaw: boolean;
};

/** The texts of a lesson in all languages: drafts (bodies by language) over what is published. */
export function textsAtWork(
  library: Pick<Library, 'lessonText'>,
  lessonId: string,
  drafts: Partial<Localized<string>>,
): TextsAtWork {
  const texts: TextsAtWork = {};
  for (const language of languages) {
    const draft = drafts[language];
    const published = library.lessonText(lessonId, language);
    if (draft !== undefined) {
      const read = readLessonFile(draft);
      texts[language] = { draft: true, file: read.ok ? read.file : null };
    } else if (published?.language === language) {
      texts[language] = { draft: false, file: published };
    }
  }
  return texts;
}

/** The language a lesson was written in: the first that names no other; null when it has no text. */
export function sourceLanguage(texts: TextsAtWork): Language | null {
  const there = [defaultLanguage, ...languages].filter((language) => texts[language] !== undefined);
  const original = there.find((language) => {
    const file = texts[language]?.file;
    return file && file.frontMatter.translatedFrom === undefined;
  });
  return original ?? there[0] ?? null;
}

function statusOf(texts: TextsAtWork, language: Language, source: Language | null): TextStatus {
  const text = texts[language];
  const plain = { draft: text?.draft ?? false, behindLaw: false };
  if (!text) return { ...plain, state: 'missing', from: source };
  const calm = text.draft ? 'draft' : 'current';
  if (language === source || !text.file) return { ...plain, state: calm, from: language === source ? null : source };
  const from = text.file.frontMatter.translatedFrom ?? source;
  const { stale, behindLaw } = lagOf(text.file, (from && texts[from]?.file) ?? undefined);
  return { ...plain, state: stale ? 'stale' : calm, from, behindLaw };
}

/** How every language of a lesson stands. Pure. */
export function translationStatus(texts: TextsAtWork): Localized<TextStatus> {
  const source = sourceLanguage(texts);
  return {
    kk: statusOf(texts, 'kk', source),
    ru: statusOf(texts, 'ru', source),
    en: statusOf(texts, 'en', source),
  };
}

/** The body a translation was made from: of all bodies its source ever had, the one with the stamp; null when lost. */
export function bodyTranslated(bodies: readonly string[], sourceHash: string | undefined): string | null {
  return bodies.find((body) => sourceStamp(body) === sourceHash) ?? null;
}

/** A sentence of the source with its line in the body (1 is the first), `removed` ones with none. */
export type Sentence = { text: string; change: 'same' | 'added' | 'removed'; line: number | null };

type Placed = { text: string; line: number };

function sentencesOf(body: string, language: Language): Placed[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return body.split('\n').flatMap((text, index) =>
    [...segmenter.segment(text)]
      .map(({ segment }) => ({ text: segment.trim(), line: index + 1 }))
      .filter((sentence) => sentence.text !== ''),
  );
}

/** All sentences of the source as it is now, with what came in and what went out since `before`, in order. */
export function changedSentences(before: string, now: string, language: Language): Sentence[] {
  const parts = diffArrays(sentencesOf(before, language), sentencesOf(now, language), {
    comparator: (one, other) => one.text === other.text,
  });
  return parts.flatMap(({ value, added, removed }) =>
    value.map(({ text, line }): Sentence => ({
      text,
      change: added ? 'added' : removed ? 'removed' : 'same',
      line: removed ? null : line,
    })),
  );
}

/** Words a translator has before her: of a text without its marks, tags and addresses. */
export function wordsToTranslate(text: string): number {
  return countWords(text.replace(/\]\([^)\s]*\)/g, '] ').replace(/<[^>]*>/g, ' '));
}
