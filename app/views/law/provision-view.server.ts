import { citations } from '#app/content/citations.ts';
import { lessonSlug } from '#app/content/library-lessons.ts';
import { provisionsOfLesson } from '#app/content/law/resting.ts';
import type { Library } from '#app/content/library.ts';
import type { Confidence, ProvisionStatus, ProvisionVersion, Tier } from '#app/content/schema/law.ts';
import type { Language } from '#app/i18n/languages.ts';
import { enumeration, type Enumeration } from '../enumeration.ts';
import { asOfView, type AsOfView } from './as-of-view.server.ts';
import { instrumentView, safeUrl, type InstrumentView } from './law-view.server.ts';

/** Where a paraphrase comes from: a public page, a document of the library, or an address only written out. */
export type ProvisionSource =
  | { kind: 'link'; href: string; label: string }
  | { kind: 'document'; title: string; author: string; date: string }
  | { kind: 'plain'; label: string };

export interface VersionView {
  /** 1 is the oldest. */
  number: number;
  tier: Tier;
  /** Days as YYYY-MM-DD; null is unknown, for `until` also "still". */
  from: string | null;
  until: string | null;
  knownAsOf: string | null;
  checkedOn: string;
  status: ProvisionStatus;
  confidence: Confidence;
  text: Enumeration;
  /** What changed against the version before; null when nobody wrote it down. */
  change: string | null;
  caution: string | null;
  sources: ProvisionSource[];
}

export interface RestingLesson {
  course: { slug: string; title: string };
  slug: string;
  number: number;
  title: string;
  /** Prompts of the practice questions of the lesson that rest on the provision, too. */
  practice: string[];
  /** How many of its exam questions do: they are never shown. */
  exam: number;
}

export interface ProvisionView {
  id: string;
  title: string;
  article: string;
  instrument: InstrumentView | null;
  /** Of the version that lessons show. */
  status: ProvisionStatus;
  confidence: Confidence;
  checkedOn: string;
  /** Newest first. */
  versions: VersionView[];
  /** Days on which a version began, oldest first. */
  changeDays: string[];
  /** As it stood on the day that was asked for. */
  asOf: AsOfView | null;
  lessons: RestingLesson[];
}

interface Asked {
  id: string;
  language: Language;
  /** "YYYY-MM-DD" */
  on?: string | null;
}

/** One provision with its history and what rests on it; null when the library does not know it. */
export function provisionView(library: Library, { id, language, on = null }: Asked): ProvisionView | null {
  const provision = library.provision(id);
  const [citation] = citations(library, [id], language);
  if (!provision || !citation) return null;
  const instrument = library.instrument(provision.instrument);
  const { title, article, status, confidence, checkedOn } = citation;
  return {
    ...{ id, title, article, status, confidence, checkedOn },
    instrument: instrument && instrumentView(instrument, language),
    versions: newestFirst(provision.versions).map((version) => ({
      ...version,
      number: provision.versions.indexOf(version) + 1,
      tier: provision.tier ?? 'law',
      status: instrument?.status === 'historic' ? 'historic' : version.status,
      text: enumeration(version.text[language]),
      change: version.change?.[language] ?? null,
      caution: version.caution?.[language] ?? null,
      sources: version.sources.map((source) => sourceOf(library, source, language)),
    })),
    changeDays: [...new Set(provision.versions.flatMap(({ from }) => from ?? []))].toSorted(),
    asOf: on === null ? null : asOfView(library, provision, on),
    lessons: restingLessons(library, id, language),
  };
}

/** A version that still runs before one that ended; among equals the one that began last. */
export function newestFirst(versions: readonly ProvisionVersion[]): ProvisionVersion[] {
  const stillRunning = '9999';
  const end = ({ status, from, until }: ProvisionVersion) =>
    until ?? (status === 'historic' ? (from ?? '') : stillRunning);
  const descending = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);
  return versions.toSorted((a, b) => descending(end(a), end(b)) || descending(a.from ?? '', b.from ?? ''));
}

const documentMark = 'doc:';

function sourceOf(library: Library, source: string, language: Language): ProvisionSource {
  if (source.startsWith(documentMark)) {
    const document = library.document(source.slice(documentMark.length));
    if (!document) return { kind: 'plain', label: source };
    return {
      kind: 'document',
      title: document.title[language],
      author: document.author[language],
      date: document.date,
    };
  }
  const href = safeUrl(source);
  return href ? { kind: 'link', href, label: shortAddress(href) } : { kind: 'plain', label: source };
}

const longest = 60;

/** Host and path as people read them, cut where they say nothing more. */
export function shortAddress(href: string): string {
  const plain = href.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}

/** Lessons that rest on a provision, by themselves or by a question of theirs, in the order of courses. */
function restingLessons(library: Library, id: string, language: Language): RestingLesson[] {
  return library.courses.flatMap((course) => {
    const questions = library
      .questionsOf(course.id)
      .map(({ question }) => question)
      .filter(({ provisions }) => provisions.includes(id));
    return course.lessons.flatMap((lesson, index) => {
      const own = questions.filter((question) => question.lesson === lesson.id);
      if (own.length === 0 && !provisionsOfLesson(library, lesson.id).includes(id)) return [];
      const practice = own.filter(({ use }) => use.includes('practice'));
      return [
        {
          course: { slug: course.slug, title: course.title[language] },
          ...{ slug: lessonSlug(lesson), number: index + 1, title: lesson.title[language] },
          practice: practice.map(({ prompt }) => prompt[language]),
          exam: own.filter(({ use }) => use.includes('exam')).length,
        },
      ];
    });
  });
}
