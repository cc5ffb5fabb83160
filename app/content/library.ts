import type { Language } from '../i18n/languages.ts';
import { isLanguage } from '../i18n/languages.ts';
import { currentVersion } from './current-version.ts';
import type { LessonPlace, LessonText, LessonTexts } from './library-lessons.ts';
import { indexPlaces, lessonTexts } from './library-lessons.ts';
import { parseBody, parseCourse, parseProgramme, parseQuestion } from './parse-unit.ts';
import type { Course, Programme } from './schema/course.ts';
import type { Dataset, Preset } from './schema/dataset.ts';
import { dataset, preset } from './schema/dataset.ts';
import type { Event } from './schema/event.ts';
import { event } from './schema/event.ts';
import type { KitPart } from './schema/kit.ts';
import { kitPart } from './schema/kit.ts';
import type { Fact, Instrument, Provision, ProvisionVersion, SourceDocument, Term } from './schema/law.ts';
import { fact, instrument, provision, sourceDocument, term } from './schema/law.ts';
import type { Question } from './schema/question.ts';
import type { PublishedUnit, UnitKind } from './unit.ts';
import { sha256 } from './unit.ts';

export type PublishedQuestion = { question: Question; revisionId: string };

/** All that is published, indexed. Immutable: a new publication makes a new library. Unknown ids answer null. */
export type Library = {
  /** Changes when any published text changes. */
  version: string;
  /** By their `order`, then by slug. */
  courses: readonly Course[];
  course(idOrSlug: string): Course | null;
  programmes: readonly Programme[];
  programme(idOrSlug: string): Programme | null;
  /** By the addresses of course and lesson. */
  lesson(courseSlug: string, lessonSlug: string): LessonPlace | null;
  lessonById(lessonId: string): LessonPlace | null;
  lessonText(lessonId: string, language: Language): LessonText | null;
  question(id: string): PublishedQuestion | null;
  /** In the order of ids. */
  questionsOf(courseId: string): readonly PublishedQuestion[];
  /** Reads the body of a question's revision, published now or pinned by an attempt. */
  parseQuestion(body: string): Question;
  provisions: readonly Provision[];
  provision(id: string): Provision | null;
  currentVersion(provision: Provision): ProvisionVersion;
  instruments: readonly Instrument[];
  instrument(id: string): Instrument | null;
  terms: readonly Term[];
  term(id: string): Term | null;
  facts: readonly Fact[];
  fact(id: string): Fact | null;
  documents: readonly SourceDocument[];
  document(id: string): SourceDocument | null;
  /** Tables of figures for charts. */
  datasets: readonly Dataset[];
  dataset(id: string): Dataset | null;
  /** What labs open with. */
  presets: readonly Preset[];
  preset(id: string): Preset | null;
  /** The time line of the law, oldest first. */
  events: readonly Event[];
  /** Parts of the notebook for voting day. */
  kitParts: readonly KitPart[];
  /** The revision a unit is published in; for a lesson's text the key is `lessonId:language`. */
  revisionOf(kind: UnitKind, key: string): { revisionId: string; hash: string } | null;
  /** Hash over a course's file, the texts of its lessons and its questions; empty for an unknown course. */
  courseRevision(courseId: string): string;
  /** "YYYY-MM-DD": the oldest day of checking among the texts of the course; null when it has none. */
  lawCheckedOn(courseId: string): string | null;
};

type UnitsByKind = ReadonlyMap<UnitKind, readonly PublishedUnit[]>;

function byKind(units: readonly PublishedUnit[]): UnitsByKind {
  const groups = new Map<UnitKind, PublishedUnit[]>();
  for (const unit of units.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
    const group = groups.get(unit.kind) ?? [];
    group.push(unit);
    groups.set(unit.kind, group);
  }
  return groups;
}

function parsed<T extends { id: string }>(units: UnitsByKind, kind: UnitKind, parse: (body: string) => T) {
  const all = (units.get(kind) ?? []).map((unit) => parse(unit.body));
  const index = new Map(all.map((value) => [value.id, value]));
  return { all, get: (id: string) => index.get(id) ?? null };
}

function textsByLesson(units: UnitsByKind): Map<string, LessonTexts> {
  const gathered = new Map<string, Map<Language, PublishedUnit>>();
  for (const unit of units.get('lesson') ?? []) {
    const [lessonId = '', language] = unit.key.split(':');
    if (!isLanguage(language)) throw new Error(`The published lesson ${unit.key} names no language.`);
    const ofLesson = gathered.get(lessonId) ?? new Map<Language, PublishedUnit>();
    gathered.set(lessonId, ofLesson.set(language, unit));
  }
  return new Map([...gathered].map(([lessonId, ofLesson]) => [lessonId, lessonTexts(ofLesson)]));
}

function hashOf(parts: readonly { kind: UnitKind; key: string; hash: string }[]): string {
  return sha256(
    parts
      .map(({ kind, key, hash }) => `${kind} ${key} ${hash}`)
      .toSorted()
      .join('\n'),
  );
}

function compareCourses(a: Course, b: Course): number {
  const difference = (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER);
  return difference !== 0 ? difference : a.slug < b.slug ? -1 : 1;
}

function questionIndex(units: UnitsByKind, places: ReadonlyMap<string, LessonPlace>) {
  const index = new Map<string, PublishedQuestion>();
  const ofCourse = new Map<string, PublishedQuestion[]>();
  for (const unit of units.get('question') ?? []) {
    const published = { question: parseQuestion(unit.body), revisionId: unit.revisionId };
    index.set(unit.key, published);
    const courseId = places.get(published.question.lesson)?.course.id;
    if (courseId === undefined) continue;
    const questions = ofCourse.get(courseId) ?? [];
    questions.push(published);
    ofCourse.set(courseId, questions);
  }
  return { index, ofCourse };
}

/** Law, glossary, sources and figures: flat lists with ids. */
function registers(units: UnitsByKind) {
  const provisions = parsed(units, 'provision', (body) => parseBody(provision, body));
  const instruments = parsed(units, 'instrument', (body) => parseBody(instrument, body));
  const terms = parsed(units, 'term', (body) => parseBody(term, body));
  const facts = parsed(units, 'fact', (body) => parseBody(fact, body));
  const documents = parsed(units, 'document', (body) => parseBody(sourceDocument, body));
  const events = parsed(units, 'event', (body) => parseBody(event, body));
  const datasets = parsed(units, 'dataset', (body) => parseBody(dataset, body));
  const presets = parsed(units, 'preset', (body) => parseBody(preset, body));
  return {
    ...{ provisions: provisions.all, provision: provisions.get, currentVersion },
    ...{ instruments: instruments.all, instrument: instruments.get },
    ...{ terms: terms.all, term: terms.get },
    ...{ facts: facts.all, fact: facts.get, documents: documents.all, document: documents.get },
    kitParts: parsed(units, 'kit', (body) => parseBody(kitPart, body)).all,
    events: events.all.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    ...{ datasets: datasets.all, dataset: datasets.get, presets: presets.all, preset: presets.get },
  };
}

function coursesAndProgrammes(units: UnitsByKind) {
  const courses = parsed(units, 'course', parseCourse);
  const programmes = parsed(units, 'programme', parseProgramme);
  const courseBySlug = new Map(courses.all.map((course) => [course.slug, course]));
  const programmeBySlug = new Map(programmes.all.map((programme) => [programme.slug, programme]));
  return {
    courses: courses.all.toSorted(compareCourses),
    course: (idOrSlug: string) => courses.get(idOrSlug) ?? courseBySlug.get(idOrSlug) ?? null,
    programmes: programmes.all,
    programme: (idOrSlug: string) => programmes.get(idOrSlug) ?? programmeBySlug.get(idOrSlug) ?? null,
  };
}

/** Builds the library from what is published. Pure. Throws when a published text does not fit its schema. */
export function buildLibrary(published: readonly PublishedUnit[]): Library {
  const units = byKind(published);
  const revisions = new Map(published.map((unit) => [`${unit.kind} ${unit.key}`, unit]));
  const shelf = coursesAndProgrammes(units);
  const places = indexPlaces(shelf.courses);
  const texts = textsByLesson(units);
  const questions = questionIndex(units, places.byId);
  const questionsOf = (courseId: string) => questions.ofCourse.get(courseId) ?? [];
  const lessonIds = (courseId: string) => shelf.course(courseId)?.lessons.map((lesson) => lesson.id) ?? [];

  return {
    version: hashOf(published),
    ...shelf,
    lesson: (courseSlug, lessonSlug) => places.byAddress.get(`${courseSlug}/${lessonSlug}`) ?? null,
    lessonById: (lessonId) => places.byId.get(lessonId) ?? null,
    lessonText: (lessonId, language) => texts.get(lessonId)?.get(language) ?? null,
    question: (id) => questions.index.get(id) ?? null,
    questionsOf,
    parseQuestion,
    ...registers(units),
    revisionOf: (kind, key) => revisions.get(`${kind} ${key}`) ?? null,
    courseRevision: (courseId) => {
      const lessons = new Set(lessonIds(courseId));
      const own = new Set([
        `course ${courseId}`,
        ...questionsOf(courseId).map(({ question }) => `question ${question.id}`),
      ]);
      const isOwn = ({ kind, key }: PublishedUnit) =>
        own.has(`${kind} ${key}`) || (kind === 'lesson' && lessons.has(key.slice(0, key.lastIndexOf(':'))));
      const parts = published.filter(isOwn);
      return parts.length > 0 ? hashOf(parts) : '';
    },
    lawCheckedOn: (courseId) =>
      lessonIds(courseId)
        .flatMap((id) => texts.get(id)?.all.map((text) => text.frontMatter.lawCheckedOn) ?? [])
        .toSorted()[0] ?? null,
  };
}
