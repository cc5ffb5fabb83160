import type { i18n } from 'i18next';
import type { Language, Localized } from '../../i18n/languages.ts';
import type { CompileOptions } from '../compile/compile-lesson.ts';
import { compileLesson } from '../compile/compile-lesson.ts';
import { closeCompiler } from '../compile/lesson-worker.ts';
import type { Compiled } from '../compile/messages.ts';
import type { Outline } from '../guard/outline.ts';
import { timeline } from '../law/timeline.ts';
import type { Library } from '../library.ts';
import { presetQuery } from '../preset-query.ts';
import type { LessonFrontMatter } from '../schema/course.ts';
import type { Segment } from './evaluate.tsx';
import { evaluate } from './evaluate.tsx';
import type { LessonSource } from './lesson-sources.ts';
import { defaultMediaUrl, lessonSources } from './lesson-sources.ts';

export type RenderInput = {
  lessonId: string;
  /** The language of the page. */
  language: Language;
  now: Date;
};

/** A narrower copy of a picture: pixels wide, name in the same folder. */
export type NarrowerCopy = { width: number; file: string };
/** The copies of a file of a course's `media` folder, the file itself among them; none when it has only itself. */
export type NarrowerCopies = (courseSlug: string, file: string) => readonly NarrowerCopy[];

/** Bytes of a file of a course's `media` folder; null when nobody knows. */
export type MediaBytes = (courseSlug: string, file: string) => number | null;

export type RenderSettings = {
  texts: Localized<i18n>;
  /** Address of a file of a course's `media` folder; `/media/<course>/<file>` unless told. */
  mediaUrl?: (courseSlug: string, file: string) => string;
  /** Copies of pictures for narrow screens; none unless told. */
  picturesOf?: NarrowerCopies;
  /** How heavy sounds are; unknown unless told. */
  bytesOf?: MediaBytes;
  compile?: CompileOptions;
};

export type RenderedLesson = {
  frontMatter: LessonFrontMatter;
  /** The language of the text you got: set `lang` on it when it is not the page's. */
  language: Language;
  /** Older than the text it was translated from. */
  stale: boolean;
  segments: Segment[];
  /** Sections in order, with the ids they have in the HTML. */
  headings: { id: string; text: string }[];
  /** Everything the lesson cites, in the order of first citing. */
  sources: LessonSource[];
  /** Ids of the provisions and of the facts among them. */
  provisions: string[];
  facts: string[];
  words: number;
};

function sectionsOf(outline: Outline): { id: string; text: string }[] {
  const sections = outline.headings.filter((heading) => heading.depth === 2);
  return sections.map(({ text }, index) => ({ id: `s-${index + 1}`, text }));
}

/**
 * Renders a lesson in the page's language, or in the language it was written in when it is missing there.
 * Throws when there is no such lesson (ask `library.lessonText` first) and when a published text does not compile,
 * which the check prevents.
 */
export async function renderLesson(
  library: Library,
  { lessonId, language, now }: RenderInput,
  { compile, ...settings }: RenderSettings,
): Promise<RenderedLesson> {
  const place = library.lessonById(lessonId);
  const text = library.lessonText(lessonId, language);
  if (!place || !text) throw new Error(`There is no lesson ${lessonId}.`);
  const compiled = await compileLesson(text.body, compile);
  if (!compiled.ok) {
    const faults = compiled.problems.map(({ code, line }) => `${code} in line ${line}`).join(', ');
    throw new Error(`The lesson ${lessonId} (${text.language}) cannot be shown: ${faults}.`);
  }
  return renderCompiled(library, { lessonId, language, now, compiled }, settings);
}

/** Renders what was compiled before: `compiled` belongs to the text that the library has in this language. */
export function renderCompiled(
  library: Library,
  { lessonId, language, now, compiled }: RenderInput & { compiled: Extract<Compiled, { ok: true }> },
  { texts, mediaUrl = defaultMediaUrl, picturesOf = () => [], bytesOf = () => null }: Omit<RenderSettings, 'compile'>,
): RenderedLesson {
  const place = library.lessonById(lessonId);
  const text = library.lessonText(lessonId, language);
  if (!place || !text) throw new Error(`There is no lesson ${lessonId}.`);
  const { code, outline } = compiled;
  const segments = evaluate(code, texts[language], {
    ...{ library, now, textLanguage: text.language },
    ...{ courseSlug: place.course.slug, lessonSlug: place.slug },
    mediaUrl: (file) => mediaUrl(place.course.slug, file),
    copiesOf: (file) => picturesOf(place.course.slug, file),
    bytesOf: (file) => bytesOf(place.course.slug, file),
    timeline: (within, shownIn) => timeline(library, shownIn, within),
    labFields: presetQuery,
  });
  const sources = lessonSources(library, outline);
  const idsOf = (kind: LessonSource['kind']) =>
    sources.filter((source) => source.kind === kind).map(({ id }) => id);
  return {
    ...{ frontMatter: text.frontMatter, language: text.language, stale: text.stale },
    ...{ segments, headings: sectionsOf(outline), words: outline.words },
    ...{ sources, provisions: idsOf('provision'), facts: idsOf('fact') },
  };
}

/** Lessons of one library, each rendered once per language and day. */
export type LessonRenderer = {
  (input: Omit<RenderInput, 'now'>): Promise<RenderedLesson>;
  /** Ends the compile worker. */
  close(): Promise<void>;
};

const most = 1_000;

/** Makes the renderer of a library. A new publication makes a new library and with it a new renderer. */
export function createLessonRenderer({
  library,
  texts,
  cacheDir,
  clock = () => new Date(),
  ...given
}: { library: Library; cacheDir?: string; clock?: () => Date } & Omit<
  RenderSettings,
  'compile'
>): LessonRenderer {
  const settings = { texts, ...given, compile: cacheDir === undefined ? {} : { cacheDir } };
  const kept = new Map<string, Promise<RenderedLesson>>();

  function render({ lessonId, language }: Omit<RenderInput, 'now'>): Promise<RenderedLesson> {
    const now = clock();
    const hash = library.lessonText(lessonId, language)?.hash;
    // The day counts because an old date of checking begins to show at some midnight.
    const key = [library.version, lessonId, hash, language, now.toISOString().slice(0, 10)].join(' ');
    const known = kept.get(key);
    if (known) return known;
    const fresh = renderLesson(library, { lessonId, language, now }, settings);
    kept.set(key, fresh);
    fresh.catch(() => kept.delete(key));
    const oldest = kept.size > most ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return fresh;
  }

  return Object.assign(render, { close: closeCompiler });
}
