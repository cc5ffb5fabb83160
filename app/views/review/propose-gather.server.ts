import { checkDraft, type DraftProblem } from '#app/content/check/check-draft.ts';
import { overlay } from '#app/content/check/overlay.ts';
import { lineInText } from '#app/content/draft-parts.ts';
import { tidyLines } from '#app/content/front-matter.ts';
import { parseCourse, parseQuestion } from '#app/content/parse-unit.ts';
import { courseFile, type CourseDraft } from '#app/content/schema/course.ts';
import type { Question } from '#app/content/schema/question.ts';
import { canonicalJson, sha256 } from '#app/content/unit.ts';
import { courseForPublishing } from '#app/domain/authoring/courses/course-for-publishing.ts';
import type { Draft } from '#app/domain/authoring/drafts/drafts.ts';
import { publishedUnits, type PublishedUnit } from '#app/domain/authoring/published-units.ts';
import { latestProposal, type WholeProposal } from '#app/domain/authoring/review/proposals.ts';
import type { ProposedUnit } from '#app/domain/authoring/review/propose.ts';
import { sameText } from '#app/domain/authoring/same-text.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import type { School } from '#app/school.server.ts';
import type { UnitKind } from '#db/schema.ts';
import { courseOnDesk, type CourseOnDesk } from '../studio/course-draft.server.ts';
import { courseMedia } from '../studio/course-media.server.ts';
import { proposedItems, type ProposedItem } from './proposed-items.server.ts';
import { restsOnLaw } from './comparing/rests-on-law.ts';

/** A text that would be proposed now. */
export interface Candidate extends ProposedUnit {
  before: string | null;
  /** Something else was published since its draft was begun. */
  begunBefore: boolean;
}

/** What keeps a lesson from being proposed, whatever its texts say. */
export type Obstacle =
  { kind: 'three'; missing: Language[] } | { kind: 'no-exam' | 'unlisted' | 'unfinished' | 'no-lesson' };

export interface Gathered {
  desk: CourseOnDesk;
  units: Candidate[];
  /** Texts of the open proposal that stay as they are. */
  waiting: ProposedItem[];
  open: WholeProposal | null;
  /** The last proposal, when reviewers gave it back. */
  returned: WholeProposal | null;
  problems: DraftProblem[];
  obstacles: Obstacle[];
  needsLawCheck: boolean;
  writers: string[];
}

export interface OfLesson {
  courseId: string;
  /** Null when the course itself is to be proposed: its description, its exam, the order of its lessons. */
  lessonId: string | null;
}

/** Everything that would be proposed of a lesson, or of the course itself, and what is wrong with it; null when there is no such course. */
export async function gather(school: School, of: OfLesson, now: Date): Promise<Gathered | null> {
  const { db, library } = school;
  const desk = await courseOnDesk(school, of.courseId);
  if (!desk) return null;
  const published = await publishedUnits(db);
  const latest = await latestProposal(db, of);
  const open = latest?.state === 'open' ? latest : null;
  const inReview = open ? await proposedItems(school, open) : [];

  const drafts = desk.drafts.filter((draft) => belongsTo(draft, of.lessonId));
  const texts = drafts.flatMap((draft) => candidate(draft, published));
  const laid = [...inReview.filter(({ kind }) => kind !== 'course'), ...texts];
  const ready = courseReady(desk, of, { laid, published, inReview });
  const course = courseUnit(ready, published);
  const courseNow = [...inReview, ...published].find(isUnit('course', of.courseId));
  const units =
    course && !(courseNow && sameText('course', courseNow.body, course.body)) ? [...texts, course] : texts;
  const waiting = inReview.filter((item) => !units.some(isUnit(item.kind, item.key)));

  const proposed = [...waiting, ...units];
  // The texts of a lesson are checked beside the course as far as it is written, whether it fits its schema or not.
  const beside = course ?? { kind: 'course' as const, key: of.courseId, body: canonicalJson(ready) };
  const input = {
    ...{ units: overlay(published, [...laid, beside]), library, courseId: of.courseId, now },
    ...{ media: await courseMedia(school, desk.course), cacheDir: `${school.env.dataDir}/cache` },
  };
  const problems = of.lessonId === null ? [] : await problemsOfLesson({ ...input, lessonId: of.lessonId });
  if (course) problems.push(...(await checkDraft({ ...input, lessonId: null })));
  return {
    ...{ desk, units, waiting, open, problems },
    returned: latest?.state === 'returned' ? latest : null,
    obstacles: obstaclesOf(ready, of, { course, laid, published }),
    needsLawCheck: proposed.some(restsOnLaw),
    writers: [...new Set(drafts.flatMap(({ writers }) => writers))],
  };
}

async function problemsOfLesson(input: Parameters<typeof checkDraft>[0] & { lessonId: string }) {
  const inFiles = await checkDraft(input);
  return inFiles.map((problem) => asInEditor(problem, input.lessonId, input.units));
}

/** A problem by the line its author sees. */
function asInEditor(problem: DraftProblem, lessonId: string, units: readonly UnitBody[]): DraftProblem {
  const { target, line } = problem;
  if (target.kind !== 'lesson') return problem;
  const text = units.find(isUnit('lesson', `${lessonId}:${target.language}`));
  return text ? { ...problem, line: lineInText(text.body, line) } : problem;
}

const isUnit = (kind: UnitKind, key: string) => (unit: { kind: UnitKind; key: string }) =>
  unit.kind === kind && unit.key === key;

function belongsTo({ kind, key, body }: Draft, lessonId: string | null): boolean {
  if (lessonId === null) return false;
  if (kind === 'lesson') return key.startsWith(`${lessonId}:`);
  return kind === 'question' && body.includes(lessonId) && fieldLesson(body) === lessonId;
}

function fieldLesson(body: string): unknown {
  try {
    return (JSON.parse(body) as { lesson?: unknown } | null)?.lesson;
  } catch {
    return undefined;
  }
}

/** A draft as it would be published; nothing when it says what is published. */
function candidate(
  { kind, key, body, baseRevisionId }: Draft,
  published: readonly PublishedUnit[],
): Candidate[] {
  const now = published.find(isUnit(kind, key));
  if (now && sameText(kind, now.body, body)) return [];
  const whole = kind === 'lesson' ? tidyLines(body) : canonical(body);
  return [
    {
      ...{ kind, key, body: whole, hash: sha256(whole), before: now?.body ?? null },
      ...{
        baseRevisionId: now?.revisionId ?? null,
        begunBefore: baseRevisionId !== (now?.revisionId ?? null),
      },
    },
  ];
}

function canonical(json: string): string {
  try {
    return canonicalJson(JSON.parse(json));
  } catch {
    return json;
  }
}

type UnitBody = Pick<ProposedUnit, 'kind' | 'key' | 'body'>;

interface Around {
  laid: readonly UnitBody[];
  published: readonly PublishedUnit[];
}

/** The course as learners would have it with this lesson: as it is written, else as it was proposed, else as it is. */
function courseReady(
  desk: CourseOnDesk,
  { lessonId }: OfLesson,
  around: Around & { inReview: readonly ProposedItem[] },
): CourseDraft {
  const proposed = around.inReview.find(({ kind }) => kind === 'course');
  // What waits in another proposal is no part of this one.
  const without = proposed ? parseCourse(proposed.body) : (desk.published ?? desk.course);
  const written = desk.version === null ? without : desk.course;
  const published = desk.published?.lessons.map(({ id }) => id) ?? [];
  const lessons = new Set(lessonId === null ? published : [...published, lessonId]);
  return courseForPublishing(written, { lessons, examQuestions: examQuestions(around) });
}

/** Its file; null while it does not fit its schema. */
function courseUnit({ slug, ...file }: CourseDraft, published: readonly PublishedUnit[]): Candidate | null {
  const fitting = courseFile.safeParse(file);
  if (!fitting.success) return null;
  const now = published.find(isUnit('course', file.id));
  const body = canonicalJson({ ...fitting.data, slug });
  const base = { baseRevisionId: now?.revisionId ?? null, before: now?.body ?? null, begunBefore: false };
  return { kind: 'course', key: file.id, body, hash: sha256(body), ...base };
}

/** How many exam questions each lesson has once the texts are published. */
function examQuestions({ laid, published }: Around): Map<string, number> {
  const bodies = new Map(
    [...published, ...laid].filter(({ kind }) => kind === 'question').map((q) => [q.key, q.body]),
  );
  const counts = new Map<string, number>();
  for (const body of bodies.values()) {
    const question = readQuestion(body);
    if (question?.use.includes('exam')) counts.set(question.lesson, (counts.get(question.lesson) ?? 0) + 1);
  }
  return counts;
}

function readQuestion(body: string): Question | null {
  try {
    return parseQuestion(body);
  } catch {
    // Not finished: its faults are in the list of problems.
    return null;
  }
}

function obstaclesOf(
  ready: CourseDraft,
  { lessonId }: OfLesson,
  { course, laid, published }: Around & { course: Candidate | null },
): Obstacle[] {
  if (lessonId === null) return obstaclesOfCourse(ready, course);
  const found: Obstacle[] = [];
  const has = (language: Language) =>
    [...laid, ...published].some(isUnit('lesson', `${lessonId}:${language}`));
  const missing = languages.filter((language) => !has(language));
  if (missing.length > 0) found.push({ kind: 'three', missing });
  if (!ready.lessons.some(({ id }) => id === lessonId)) found.push({ kind: 'unlisted' });
  else if (ready.exam.draw.length === 0) found.push({ kind: 'no-exam' });
  else if (!course) found.push({ kind: 'unfinished' });
  return found;
}

/** A course goes out with its first lesson; after that it can be proposed alone. */
function obstaclesOfCourse(ready: CourseDraft, course: Candidate | null): Obstacle[] {
  if (ready.lessons.length === 0) return [{ kind: 'no-lesson' }];
  if (ready.exam.draw.length === 0) return [{ kind: 'no-exam' }];
  return course ? [] : [{ kind: 'unfinished' }];
}
