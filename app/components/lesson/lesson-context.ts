import { createContext, useContext } from 'react';
import type { TimelineYear, Years } from '#app/content/law/timeline.ts';
import type { Library } from '#app/content/library.ts';
import type { Preset } from '#app/content/schema/dataset.ts';
import type { Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';

/** What the components of one lesson look things up in. */
export type LessonSurroundings = {
  library: Pick<
    Library,
    'provision' | 'currentVersion' | 'instrument' | 'term' | 'fact' | 'document' | 'dataset' | 'preset'
  >;
  /** The language the text is in; the page around it may be in another one. */
  textLanguage: Language;
  courseSlug: string;
  lessonSlug: string;
  /** Address of a file of the course's `media` folder. */
  mediaUrl: (file: string) => string;
  /** Copies of a picture for screens of another width, the picture itself among them; none when there is only one. */
  copiesOf: (file: string) => readonly { width: number; file: string }[];
  /** Bytes of a file of the course's `media` folder; null when nobody knows. */
  bytesOf: (file: string) => number | null;
  /** The events of the law in these years. */
  timeline: (within: Years, language: Language) => TimelineYear[];
  /** The fields of a lab's form that a preset fills in. */
  labFields: (preset: Preset, language: Language) => Record<string, string | string[]>;
  now: Date;
};

export const LessonContext = createContext<LessonSurroundings | null>(null);

/** The surroundings of a lesson with the page's words, formats and links. */
export function useLesson() {
  const surroundings = useContext(LessonContext);
  if (!surroundings) throw new Error('A lesson component stands outside a lesson.');
  const text = useText();
  /** Set on parts in the page's language when the lesson around them is in another one. */
  const lang = text.language === surroundings.textLanguage ? undefined : text.language;
  return { ...surroundings, ...text, lang };
}
