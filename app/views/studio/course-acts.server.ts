import {
  addLesson,
  describe,
  moveLesson,
  planMinutes,
  removeLesson,
  setExam,
  textKey,
} from '#app/content/drafting/course-draft.ts';
import { freeSlug, slugOf } from '#app/content/drafting/slug.ts';
import { lessonTemplate } from '#app/content/new/template.ts';
import type { Library } from '#app/content/library.ts';
import type { CourseDraft } from '#app/content/schema/course.ts';
import { takenKeys } from '#app/domain/authoring/courses/courses-of.ts';
import { saveDraft } from '#app/domain/authoring/drafts/save-draft.ts';
import { defaultLanguage, isLanguage, languages } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { localizedOf, missingIn, readCourseForm, textOf, type FieldFault } from './course-form.ts';
import type { CourseOnDesk } from './course-draft.server.ts';

/** What came of a form of the course's page. `changed`: somebody else saved the course in between. */
export type Acted =
  | { ok: true }
  | { ok: false; reason: 'faults'; faults: FieldFault[] }
  | { ok: false; reason: 'exam' | 'changed' | 'unknown' };

interface Act {
  db: Db;
  library: Library;
  desk: CourseOnDesk;
  form: FormData;
  personId: string;
  now: Date;
}

const number = (form: FormData, name: string, from: number, to: number): number | null => {
  const typed = textOf(form, name);
  const value = /^\d{1,4}$/.test(typed) ? Number(typed) : -1;
  return value >= from && value <= to ? value : null;
};

async function save({ db, desk, personId, now }: Act, course: CourseDraft): Promise<Acted> {
  const saved = await saveDraft(db, {
    ...{ kind: 'course', key: course.id, courseId: course.id, body: JSON.stringify(course) },
    ...{ version: desk.version, holder: null, personId, now },
  });
  return saved.ok ? { ok: true } : { ok: false, reason: 'changed' };
}

async function describeCourse(act: Act): Promise<Acted> {
  const { words, faults } = readCourseForm(act.form);
  if (faults.length > 0) return { ok: false, reason: 'faults', faults };
  return save(act, describe(act.desk.course, words));
}

async function addLessonOf(act: Act): Promise<Acted> {
  const { form, desk, db, library, personId, now } = act;
  const title = localizedOf(form, 'title');
  const minutes = number(form, 'minutes', 1, 60);
  const slug = slugOf(title.en);
  const faults = missingIn(title, 'title', 'title');
  if (title.en !== '' && slug === '') faults.push({ field: 'title-en', fault: 'slug' });
  if (minutes === null) faults.push({ field: 'minutes', fault: 'minutes' });
  if (faults.length > 0 || minutes === null) return { ok: false, reason: 'faults', faults };

  const taken = await takenKeys(db, 'lesson');
  const listed = new Set(desk.course.lessons.map(({ id }) => id));
  const isTaken = (one: string) =>
    listed.has(`les-${one}`) || languages.some((language) => taken.has(textKey(`les-${one}`, language)));
  const free = freeSlug(slug, isTaken);
  const provision = library.provision(textOf(form, 'provision'))?.id ?? null;
  const added = await save(
    act,
    addLesson(desk.course, { slug: free, title, minutes, provisions: provision ? [provision] : [] }),
  );
  if (!added.ok) return added;

  const asked = textOf(form, 'written-in');
  const language = isLanguage(asked) ? asked : defaultLanguage;
  const body = await lessonTemplate(language, { title: title[language], provision });
  await saveDraft(db, {
    ...{ kind: 'lesson', key: textKey(`les-${free}`, language), courseId: desk.course.id, body },
    ...{ version: null, holder: null, personId, now },
  });
  return { ok: true };
}

async function changeExam(act: Act): Promise<Acted> {
  const { form, desk } = act;
  const passMark = number(form, 'passMark', 1, 100);
  const minutes = number(form, 'minutes', 1, 240);
  const cooldownHours = number(form, 'cooldownHours', 0, 720);
  const counts = new Map(desk.course.lessons.map(({ id }) => [id, number(form, `count-${id}`, 0, 50)]));
  const wrong = [...counts.values(), passMark, minutes, cooldownHours].includes(null);
  if (wrong || passMark === null || minutes === null || cooldownHours === null)
    return { ok: false, reason: 'exam' };
  const known = new Map([...counts].map(([id, count]) => [id, count ?? 0]));
  return save(act, setExam(desk.course, { passMark, minutes, cooldownHours, counts: known }));
}

async function takeOut(act: Act): Promise<Acted> {
  const { course, published } = act.desk;
  const lessonId = textOf(act.form, 'lesson');
  const isPublished = published?.lessons.some(({ id }) => id === lessonId) ?? false;
  if (isPublished) return { ok: false, reason: 'unknown' };
  return save(act, removeLesson(course, lessonId));
}

async function planMinutesOf(act: Act): Promise<Acted> {
  const { course } = act.desk;
  const lessonId = textOf(act.form, 'lesson');
  if (!course.lessons.some(({ id }) => id === lessonId)) return { ok: false, reason: 'unknown' };
  const minutes = number(act.form, 'minutes', 1, 60);
  if (minutes === null)
    return { ok: false, reason: 'faults', faults: [{ field: `minutes-${lessonId}`, fault: 'minutes' }] };
  return save(act, planMinutes(course, lessonId, minutes));
}

/** Does what a form of the course's page asks for. */
export async function actOnCourse(act: Act): Promise<Acted> {
  const lessonId = textOf(act.form, 'lesson');
  switch (textOf(act.form, 'intent')) {
    case 'describe':
      return describeCourse(act);
    case 'add-lesson':
      return addLessonOf(act);
    case 'up':
      return save(act, moveLesson(act.desk.course, lessonId, -1));
    case 'down':
      return save(act, moveLesson(act.desk.course, lessonId, 1));
    case 'remove':
      return takeOut(act);
    case 'minutes':
      return planMinutesOf(act);
    case 'exam':
      return changeExam(act);
    default:
      return { ok: false, reason: 'unknown' };
  }
}
