import { and, eq } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import { languages, type Localized } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { people, publications, type UnitKind } from '#db/schema.ts';
import { publicationLog } from '#db/studio-schema.ts';
import { publish } from '../publications.ts';
import { courseFits } from './course-fits.ts';
import { publishedOnce } from './published-once.ts';

interface RollBack {
  kind: UnitKind;
  key: string;
  /** The earlier text. */
  revisionId: string;
  /** Why, in words learners read. */
  change: Localized;
  personId: string;
  now: Date;
}

type Refusal =
  'not-a-reviewer' | 'no-words' | 'unknown' | 'never-published' | 'is-published' | 'lessons-do-not-fit';

/** Publishes a text again that was published earlier. For reviewers and admins. */
export async function rollBack(db: Db, input: RollBack): Promise<Result<object, Refusal>> {
  const { kind, key, revisionId, change, personId, now } = input;
  if (languages.some((language) => change[language].trim() === '')) return { ok: false, reason: 'no-words' };
  return db.write(async (tx) => {
    const [person] = await tx.select({ role: people.role }).from(people).where(eq(people.id, personId));
    if (person?.role !== 'reviewer' && person?.role !== 'admin')
      return { ok: false, reason: 'not-a-reviewer' };
    const ofUnit = and(eq(publications.kind, kind), eq(publications.key, key));
    const [current] = await tx.select().from(publications).where(ofUnit);
    if (!current) return { ok: false, reason: 'unknown' };
    if (current.revisionId === revisionId) return { ok: false, reason: 'is-published' };
    const earlier = await publishedOnce(tx, { kind, key }, revisionId);
    if (!earlier) return { ok: false, reason: 'never-published' };
    if (kind === 'course' && !(await courseFits(tx, earlier.body))) {
      return { ok: false, reason: 'lessons-do-not-fit' };
    }
    await publish(tx, { kind, key }, revisionId, now);
    const { courseId, lessonId } = earlier;
    const what = {
      kind,
      key,
      courseId,
      lessonId,
      revisionId,
      previousRevisionId: current.revisionId,
      change,
    };
    await tx.insert(publicationLog).values({ id: newId(), ...what, rolledBack: true, legal: false, at: now });
    const details = { course: courseId, from: current.revisionId, to: revisionId };
    const subject = `${kind} ${key}`;
    await recordAct(tx, { at: now, actorId: personId, act: 'text-rolled-back', subject, details });
    return { ok: true };
  });
}
