import { citations } from '#app/content/citations.ts';
import { lessonSlug } from '#app/content/library-lessons.ts';
import type { Library } from '#app/content/library.ts';
import type { ProvisionStatus, ProvisionVersion } from '#app/content/schema/law.ts';
import type { Language } from '#app/i18n/languages.ts';
import { enumeration, type Enumeration } from './enumeration.ts';
import { instrumentView, safeUrl, type InstrumentView } from './law-view.server.ts';

/** Where a paraphrase comes from: a public page, a document of the library, or an address only written out. */
export type ProvisionSource =
  | { kind: 'link'; href: string; label: string }
  | { kind: 'document'; title: string; author: string; date: string }
  | { kind: 'plain'; label: string };

export interface VersionView {
  /** Days as YYYY-MM-DD; null is unknown, for `until` also "still". */
  from: string | null;
  until: string | null;
  knownAsOf: string | null;
  checkedOn: string;
  status: ProvisionStatus;
  confidence: ProvisionVersion['confidence'];
  text: Enumeration;
  caution: string | null;
  sources: ProvisionSource[];
}

export interface RestingLesson {
  course: { slug: string; title: string };
  slug: string;
  number: number;
  title: string;
}

export interface ProvisionView {
  id: string;
  title: string;
  article: string;
  instrument: InstrumentView | null;
  /** Of the version that lessons show. */
  status: ProvisionStatus;
  checkedOn: string;
  /** Newest first. */
  versions: VersionView[];
  lessons: RestingLesson[];
}

/** One provision with its history and the lessons that rest on it; null when the library does not know it. */
export function provisionView(library: Library, id: string, language: Language): ProvisionView | null {
  const provision = library.provision(id);
  const [citation] = citations(library, [id], language);
  if (!provision || !citation) return null;
  const instrument = library.instrument(provision.instrument);
  const { title, article, status, checkedOn } = citation;
  return {
    ...{ id, title, article, status, checkedOn },
    instrument: instrument && instrumentView(instrument, language),
    versions: newestFirst(provision.versions).map((version) => ({
      ...version,
      status: instrument?.status === 'historic' ? 'historic' : version.status,
      text: enumeration(version.text[language]),
      caution: version.caution?.[language] ?? null,
      sources: version.sources.map((source) => sourceOf(library, source, language)),
    })),
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

function restingLessons(library: Library, id: string, language: Language): RestingLesson[] {
  return library.courses.flatMap((course) =>
    course.lessons.flatMap((lesson, index) =>
      lesson.provisions.includes(id)
        ? [
            {
              course: { slug: course.slug, title: course.title[language] },
              slug: lessonSlug(lesson),
              number: index + 1,
              title: lesson.title[language],
            },
          ]
        : [],
    ),
  );
}
