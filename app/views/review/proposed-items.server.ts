import { parseCourse, parseQuestion } from '#app/content/parse-unit.ts';
import type { Library } from '#app/content/library.ts';
import type { Course } from '#app/content/schema/course.ts';
import { revisionBodies } from '#app/domain/authoring/revision-bodies.ts';
import type { WholeProposal } from '#app/domain/authoring/review/proposals.ts';
import { isLanguage, languageNames, languages, type Language } from '#app/i18n/languages.ts';
import type { School } from '#app/school.server.ts';
import type { UnitKind } from '#db/schema.ts';

type Unit = { kind: UnitKind; key: string };

/** A text of a proposal with what was published of it when it was proposed. */
export interface ProposedItem {
  /** Names it in an address: `lesson.les-one:kk`. */
  name: string;
  kind: UnitKind;
  key: string;
  body: string;
  before: string | null;
  revisionId: string;
  baseRevisionId: string | null;
}

const order: readonly UnitKind[] = ['lesson', 'question', 'course'];

/** The lesson first, in the order of languages, then its questions, the course last. */
export function inReadingOrder(one: Unit, other: Unit): number {
  const languageOf = ({ key }: Unit) => languages.findIndex((language) => key.endsWith(`:${language}`));
  return order.indexOf(one.kind) - order.indexOf(other.kind) || languageOf(one) - languageOf(other);
}

/** The texts of a proposal in the order in which they are read. */
export async function proposedItems(
  { db }: Pick<School, 'db'>,
  proposal: Pick<WholeProposal, 'items'>,
): Promise<ProposedItem[]> {
  const ids = proposal.items.flatMap(({ revisionId, baseRevisionId }) => [revisionId, baseRevisionId ?? '']);
  const bodies = await revisionBodies(db, ids.filter(Boolean));
  return proposal.items
    .map(({ kind, key, revisionId, baseRevisionId }) => ({
      ...{ name: `${kind}.${key}`, kind, key, revisionId, baseRevisionId },
      body: bodies.get(revisionId) ?? '',
      before: baseRevisionId === null ? null : (bodies.get(baseRevisionId) ?? null),
    }))
    .toSorted(inReadingOrder);
}

/** The course of a proposal: as proposed, else as published; null for one whose file nobody proposed yet. */
export function courseAround(
  library: Library,
  courseId: string,
  items: readonly Pick<ProposedItem, 'kind' | 'key' | 'body'>[],
): Course | null {
  const proposed = items.find(({ kind, key }) => kind === 'course' && key === courseId);
  return proposed ? parseCourse(proposed.body) : library.course(courseId);
}

/** Whether a lesson is published for the first time: that happens in three languages together. */
export function isFirstOfLesson(
  items: readonly Pick<ProposedItem, 'kind' | 'key' | 'before'>[],
  lessonId: string | null,
): boolean {
  return languages.every((language) =>
    items.some(
      ({ kind, key, before }) => kind === 'lesson' && key === `${lessonId}:${language}` && before === null,
    ),
  );
}

/** What a text is called on pages. */
export type UnitLabel =
  | { kind: 'lesson'; language: string }
  | { kind: 'question'; prompt: string }
  | { kind: 'course' | 'other'; key: string };

export function unitLabel(
  { kind, key, body }: { kind: UnitKind; key: string; body: string },
  language: Language,
): UnitLabel {
  if (kind === 'lesson') {
    const written = key.split(':')[1];
    return { kind, language: isLanguage(written) ? languageNames[written].full : key };
  }
  if (kind === 'question') return { kind, prompt: parseQuestion(body).prompt[language] };
  return { kind: kind === 'course' ? kind : 'other', key };
}
