import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { createSessions } from '#app/auth/sessions.server.ts';
import type { Course } from '#app/content/schema/course.ts';
import { createCourse } from '#app/domain/authoring/courses/create-course.ts';
import { saveDraft } from '#app/domain/authoring/drafts/save-draft.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { propose } from '#app/domain/authoring/review/propose.ts';
import { join as joinSchool } from '#app/domain/people/join.ts';
import { hashPassword, hashRecoveryCode } from '#app/auth/credentials.server.ts';
import { openDatabase, type Db } from '#db/client.server.ts';
import { people, type Role } from '#db/schema.ts';
import { courseAuthors } from '#db/studio-schema.ts';
import { sha256 } from '#app/content/unit.ts';
import { goodPassword, newHandle } from './learner.ts';
import { dataFolder } from './place.ts';

export interface StudioPerson {
  id: string;
  /** With `goodPassword` it opens a session. */
  handle: string;
  cookie: { name: string; value: string };
}

/** Opens the database of the running school, or of the one in that folder, for what no page does: roles, and texts that a form would refuse. */
export async function withDatabase<T>(work: (db: Db) => Promise<T>, folder = dataFolder): Promise<T> {
  const db = openDatabase(join(folder, 'sailau.sqlite'));
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** A new account with a role and an open session; an author of the course when one is named. */
export async function addStaff(db: Db, role: Role, courseId?: string): Promise<StudioPerson> {
  const now = new Date();
  const handle = newHandle();
  const joined = await joinSchool(db, {
    ...{ guestId: null, handle, now },
    passwordHash: await hashPassword(goodPassword),
    recoveryHash: hashRecoveryCode('none'),
  });
  if (!joined.ok) throw new Error(joined.reason);
  const id = joined.personId;
  await db.write(async (tx) => {
    await tx.update(people).set({ role }).where(eq(people.id, id));
    if (courseId) await tx.insert(courseAuthors).values({ courseId, personId: id, addedAt: now });
  });
  const [name = '', value = ''] = (await createSessions(db, false).start(id)).split(';')[0]?.split('=') ?? [];
  return { id, handle, cookie: { name, value } };
}

interface Change {
  courseId: string;
  /** `lessonId:language` */
  key: string;
  personId: string;
  change: (body: string) => string;
}

async function changed(db: Db, { key, change }: Pick<Change, 'key' | 'change'>) {
  const units = await publishedUnits(db, { kinds: ['lesson'] });
  const published = units.find((unit) => unit.key === key);
  if (!published) throw new Error(`${key} is not published`);
  return { body: change(published.body), baseRevisionId: published.revisionId };
}

/** A draft of a lesson that is published. */
export async function draftLesson(db: Db, { courseId, key, personId, change }: Change): Promise<void> {
  const { body } = await changed(db, { key, change });
  const unit = { kind: 'lesson' as const, key, courseId, body };
  const saved = await saveDraft(db, { ...unit, version: null, holder: null, personId, now: new Date() });
  if (!saved.ok) throw new Error(saved.reason);
}

/** A proposal that the form would refuse: nothing checks its text. */
export async function proposeUnchecked(db: Db, { courseId, key, personId, change }: Change): Promise<string> {
  const { body, baseRevisionId } = await changed(db, { key, change });
  const proposed = await propose(db, {
    ...{ courseId, lessonId: key.split(':')[0] ?? '', legal: false, needsLawCheck: true, publishAt: null },
    units: [{ kind: 'lesson', key, body, hash: sha256(body), baseRevisionId }],
    change: { kk: 'Сынақ', ru: 'Проба', en: 'Trial' },
    ...{ writers: [personId], personId, now: new Date() },
  });
  if (!proposed.ok) throw new Error(proposed.reason);
  return proposed.proposalId;
}

/** A course that exists only as a draft, with one lesson that is written in Kazakh. */
export async function beginCourse(
  db: Db,
  { courseId, lessonId, personId }: { courseId: string; lessonId: string; personId: string },
): Promise<void> {
  const now = new Date();
  const [known] = await publishedUnits(db, { kinds: ['course'] });
  if (!known) throw new Error('No course is published.');
  const like = JSON.parse(known.body) as Course;
  const lessons = like.lessons.slice(0, 1).map((lesson) => ({ ...lesson, id: lessonId, folder: '01-begun' }));
  const course = { ...like, id: courseId, slug: courseId.replace('crs-', ''), lessons };
  const created = await createCourse(db, { personId, course, now });
  if (!created.ok) throw new Error(created.reason);
  const body = '---\ntitle: Сабақ\nsummary: Қысқаша\nlawCheckedOn: 2026-11-22\n---\n\nБастапқы мәтін.\n';
  const unit = { kind: 'lesson' as const, key: `${lessonId}:kk`, courseId, body };
  const saved = await saveDraft(db, { ...unit, version: null, holder: null, personId, now });
  if (!saved.ok) throw new Error(saved.reason);
}
