import { historyOfLesson } from '#app/domain/authoring/history/history-of-lesson.ts';
import { revisionBodies } from '#app/domain/authoring/revision-bodies.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { School } from '#app/school.server.ts';
import { courseOnDesk } from '../studio/course-draft.server.ts';
import { inReadingOrder, unitLabel, type UnitLabel } from './proposed-items.server.ts';
import { comparedTexts, type ComparedText } from './comparing/unit-parts.ts';
import { versionsOf, type Version, type Versions } from './comparing/versions.ts';

export interface HistoryOfUnit extends Versions {
  /** Names it in an address: `lesson.les-one:kk`. */
  name: string;
  label: UnitLabel;
}

export interface Comparison {
  unit: HistoryOfUnit;
  from: Version;
  to: Version;
  texts: ComparedText[];
}

export interface HistoryView {
  courseId: string;
  course: string;
  lesson: { id: string; title: string } | null;
  lessons: { value: string; text: string }[];
  units: HistoryOfUnit[];
  compared: Comparison | null;
}

interface Asked {
  courseId: string;
  lessonId: string | null;
  language: Language;
  /** Which two texts of which unit to compare. */
  unit: string | null;
  from: string | null;
  to: string | null;
}

/** What was published of a lesson, and two of its texts beside each other; null when there is no such course. */
export async function historyView(school: School, asked: Asked): Promise<HistoryView | null> {
  const { courseId, language } = asked;
  const desk = await courseOnDesk(school, courseId);
  if (!desk) return null;
  const lessons = desk.course.lessons.map(({ id, title }) => ({ value: id, text: title[language] }));
  const lesson = lessons.find(({ value }) => value === asked.lessonId) ?? lessons[0] ?? null;
  const units = lesson ? await unitsOf(school, { courseId, lessonId: lesson.value, language }) : [];
  return {
    ...{ courseId, course: desk.course.title[language], lessons, units },
    lesson: lesson && { id: lesson.value, title: lesson.text },
    compared: await comparison(school, units, asked),
  };
}

async function unitsOf(
  school: School,
  { courseId, lessonId, language }: { courseId: string; lessonId: string; language: Language },
): Promise<HistoryOfUnit[]> {
  const questionIds = school.library
    .questionsOf(courseId)
    .filter(({ question }) => question.lesson === lessonId)
    .map(({ question }) => question.id);
  const histories = await historyOfLesson(school.db, { courseId, lessonId, questionIds });
  const published = histories.filter(({ current }) => current !== null).toSorted(inReadingOrder);
  const bodies = await revisionBodies(
    school.db,
    published.map(({ current }) => current?.revisionId ?? ''),
  );
  return published.map((history) => ({
    name: `${history.kind}.${history.key}`,
    label: unitLabel({ ...history, body: bodies.get(history.current?.revisionId ?? '') ?? '' }, language),
    ...versionsOf(history),
  }));
}

async function comparison(
  school: School,
  units: readonly HistoryOfUnit[],
  asked: Pick<Asked, 'courseId' | 'unit' | 'from' | 'to'>,
): Promise<Comparison | null> {
  const unit = units.find(({ name }) => name === asked.unit);
  const from = unit?.versions.find(({ revisionId }) => revisionId === asked.from);
  const to = unit?.versions.find(({ revisionId }) => revisionId === asked.to);
  if (!unit || !from || !to) return null;
  const bodies = await revisionBodies(school.db, [from.revisionId, to.revisionId]);
  const [before, after] = [from, to].map(({ revisionId }) => bodies.get(revisionId) ?? null);
  const around = { ...school, course: school.library.course(asked.courseId) };
  const sides = { before: before ?? null, after: after ?? null };
  return { unit, from, to, texts: comparedTexts(unitNamed(unit.name), sides, around) };
}

/** Takes the name of a unit apart; only units of a lesson have a history. */
export function unitNamed(name: string): { kind: 'lesson' | 'question' | 'course'; key: string } {
  const [kind = '', ...rest] = name.split('.');
  const key = rest.join('.');
  return { kind: kind === 'question' || kind === 'course' ? kind : 'lesson', key };
}
