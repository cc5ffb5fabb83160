import { parseBody, parseCourse, parseProgramme, parseQuestion } from '../parse-unit.ts';
import type { Course } from '../schema/course.ts';
import { kitPart } from '../schema/kit.ts';
import { provision } from '../schema/law.ts';
import type { ContentUnit, UnitKind } from '../unit.ts';

/** Where a unit stands in a content folder. */
export type Place = {
  file: string;
  /** The file is one value, a text as it is, or has a list at these keys. */
  as: 'value' | 'text' | { list: readonly string[] };
};

type Unit = Pick<ContentUnit, 'kind' | 'key' | 'body'>;

const kitFiles: Readonly<Record<string, string>> = {
  checklist: 'checklists.yaml',
  judgement: 'judgement-words.yaml',
  right: 'rights-card.yaml',
};

const inList = (file: string, ...list: string[]): Place => ({ file, as: { list } });
const asValue = (file: string): Place => ({ file, as: 'value' });

type Lessons = ReadonlyMap<string, { course: Course; folder: string }>;

function lessonsOf(units: readonly Unit[]): Lessons {
  const courses = units.filter(({ kind }) => kind === 'course').map(({ body }) => parseCourse(body));
  return new Map(
    courses.flatMap((course) => course.lessons.map(({ id, folder }) => [id, { course, folder }] as const)),
  );
}

function lessonText(lessons: Lessons, { key }: Unit): Place | null {
  const [lessonId = '', language = ''] = key.split(':');
  const home = lessons.get(lessonId);
  return home
    ? { file: `courses/${home.course.slug}/${home.folder}/${language}.mdx`, as: 'text' }
    : null;
}

/** A question stays in the file it is in, as long as that is a file of its course. */
function questionPlace(lessons: Lessons, { body }: Unit, present: string | undefined): Place | null {
  const home = lessons.get(parseQuestion(body).lesson);
  if (!home) return null;
  const folder = `courses/${home.course.slug}`;
  return inList(present?.startsWith(`${folder}/`) ? present : `${folder}/questions/${home.folder}.yaml`);
}

const placing: Record<UnitKind, (lessons: Lessons, unit: Unit, present: string | undefined) => Place | null> = {
  course: (_lessons, { body }) => asValue(`courses/${parseCourse(body).slug}/course.yaml`),
  lesson: lessonText,
  question: questionPlace,
  programme: (_lessons, { body }) => asValue(`programmes/${parseProgramme(body).slug}.yaml`),
  instrument: () => inList('law/instruments.yaml'),
  provision: (_lessons, { body }, present) =>
    inList(present ?? `law/${parseBody(provision, body).instrument}.yaml`),
  term: () => inList('glossary.yaml'),
  document: () => inList('sources.yaml', 'documents'),
  fact: () => inList('sources.yaml', 'facts'),
  dataset: (_lessons, { key }, present) => asValue(present ?? `datasets/${key}.yaml`),
  preset: () => inList('datasets/presets.yaml'),
  event: () => inList('timeline.yaml'),
  kit: (_lessons, { body }, present) =>
    inList(present ?? `field-kit/${kitFiles[parseBody(kitPart, body).part] ?? 'parts.yaml'}`),
};

/**
 * The place of every unit, in the order given. `presentFile` names the file in which a unit stands now. Null for a
 * text whose lesson is in no published course.
 */
export function placeUnits<U extends Unit>(
  units: readonly U[],
  presentFile: (unit: U) => string | undefined,
): { unit: U; place: Place | null }[] {
  const lessons = lessonsOf(units);
  return units.map((unit) => ({ unit, place: placing[unit.kind](lessons, unit, presentFile(unit)) }));
}

/** What a unit's file holds for it: the name of a folder or file is not repeated inside. */
export function heldValue({ kind, body }: Unit): unknown {
  const value = JSON.parse(body) as Record<string, unknown>;
  if (kind !== 'course' && kind !== 'programme') return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'slug'));
}
