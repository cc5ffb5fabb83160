import type { Outline } from '../guard/outline.ts';
import type { Library } from '../library.ts';
import type { Fact, Instrument, Provision, ProvisionVersion, SourceDocument } from '../schema/law.ts';

/** What a lesson rests on, for the list at its end. */
export type LessonSource =
  | {
      kind: 'provision';
      id: string;
      provision: Provision;
      version: ProvisionVersion;
      instrument: Instrument | null;
    }
  | { kind: 'fact'; id: string; fact: Fact; document: SourceDocument | null }
  | { kind: 'document'; id: string; document: SourceDocument };

function sourceOf(library: Library, kind: LessonSource['kind'], id: string): LessonSource | null {
  if (kind === 'provision') {
    const provision = library.provision(id);
    if (!provision) return null;
    const instrument = library.instrument(provision.instrument);
    return { kind, id, provision, version: library.currentVersion(provision), instrument };
  }
  if (kind === 'fact') {
    const fact = library.fact(id);
    return fact && { kind, id, fact, document: library.document(fact.document) };
  }
  const document = library.document(id);
  return document && { kind, id, document };
}

/** Provisions, facts and documents in the order in which the lesson first cites them, each once. */
export function lessonSources(library: Library, outline: Outline): LessonSource[] {
  const found = new Map<string, LessonSource>();
  const cite = (kind: LessonSource['kind'], id: string | undefined) => {
    const key = `${kind} ${id ?? ''}`;
    const source = id === undefined || found.has(key) ? null : sourceOf(library, kind, id);
    if (source) found.set(key, source);
  };
  for (const { name, attributes } of outline.components) {
    if (name === 'Law') cite('provision', attributes.id);
    if (name === 'Position') cite('provision', attributes.provision);
    if (name === 'Source' || name === 'Position') cite('fact', attributes.fact);
    if (name === 'Source') cite('document', attributes.document);
  }
  return [...found.values()];
}

/** `/media/<course>/<file>`, where the pictures of a course are served. */
export function defaultMediaUrl(courseSlug: string, file: string): string {
  return `/media/${courseSlug}/${file}`;
}
