import { restLessonOn } from '#app/content/drafting/course-draft.ts';
import { citedIn } from '#app/content/law/resting.ts';
import { saveDraft } from '#app/domain/authoring/drafts/save-draft.ts';
import type { School } from '#app/school.server.ts';
import type { LessonOnDesk } from './lesson-on-desk.server.ts';

/**
 * Rules that a text of the lesson cites become rules of the lesson: its questions offer them, and its page in the
 * course names them. When somebody saves the course at the same moment, the next saving of the text does it.
 */
export async function restOnCited(
  { db, library }: Pick<School, 'db' | 'library'>,
  { desk, lesson }: LessonOnDesk,
  { body, personId, now }: { body: string; personId: string; now: Date },
): Promise<void> {
  const { course, version } = desk;
  const known = new Set(lesson.provisions);
  const cited = citedIn(body).filter((id) => !known.has(id) && library.provision(id));
  if (cited.length === 0) return;
  await saveDraft(db, {
    ...{ kind: 'course', key: course.id, courseId: course.id, holder: null, version, personId, now },
    body: JSON.stringify(restLessonOn(course, lesson.id, cited)),
  });
}
