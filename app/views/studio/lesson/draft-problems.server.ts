import { join } from 'node:path';
import { checkDraft } from '#app/content/check/check-draft.ts';
import { overlay } from '#app/content/check/overlay.ts';
import { draftParts } from '#app/content/draft-parts.ts';
import { faultLevel, type FaultCode } from '#app/content/fault-codes.ts';
import { readLessonFile } from '#app/content/front-matter.ts';
import type { BodyProblem } from '#app/content/problem.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { School } from '#app/school.server.ts';
import type { LessonOnDesk } from './lesson-on-desk.server.ts';

/** What is wrong with a draft. */
export interface DraftProblem {
  level: 'error' | 'warning';
  code: FaultCode;
  /** In the text as it is edited, 1 is the first; null for what does not stand in it. */
  line: number | null;
  /** The text, the fields above it, a question of the lesson, or the course file. */
  where: 'text' | 'front' | 'question' | 'course';
  language: Language;
  /** In plain English; the words for trainers stand in the namespace `cures`, by code. */
  message: string;
  /** The words it is about, as they stand in the text. */
  quoted: readonly string[];
}

/** Lines of the file above the first line that is edited. */
function linesAbove(raw: string): number {
  const { body, linesAbove: above } = draftParts(raw);
  return body.startsWith('\n') ? above + 1 : above;
}

/** What stands in the way of showing a text: the quick look after every key. `body` are the faults of compiling. */
export function compileProblems(
  raw: string,
  language: Language,
  body: readonly BodyProblem[],
): DraftProblem[] {
  const read = readLessonFile(raw);
  const first = linesAbove(raw) - draftParts(raw).linesAbove;
  const rest = { language, quoted: [] };
  const inFront = read.ok
    ? []
    : read.faults.map(({ message, lawDate }): DraftProblem => {
        const code = lawDate ? 'law-date-missing' : 'front-matter';
        return { level: faultLevel(code), code, line: null, where: 'front', message, ...rest };
      });
  const inBody = body.map(({ code, line, message }): DraftProblem => {
    return {
      level: faultLevel(code),
      code,
      line: Math.max(1, line - first),
      where: 'text',
      message,
      ...rest,
    };
  });
  return [...inFront, ...inBody];
}

/** Everything that is wrong with a lesson in one language: the same list as `npm run content:check`. */
export async function checkedProblems(
  { db, library, env }: Pick<School, 'db' | 'library' | 'env'>,
  { desk, lesson }: LessonOnDesk,
  { language, raw }: { language: Language; raw: string },
): Promise<DraftProblem[]> {
  const key = `${lesson.id}:${language}`;
  const others = desk.drafts.filter((draft) => draft.kind !== 'lesson' || draft.key !== key);
  const published = await publishedUnits(db, { kinds: ['course', 'lesson', 'question'] });
  const found = await checkDraft({
    units: overlay(published, [...others, { kind: 'lesson', key, body: raw }]),
    ...{ courseId: desk.course.id, lessonId: lesson.id, library },
    cacheDir: join(env.dataDir, 'cache'),
    now: new Date(),
  });
  const above = linesAbove(raw);
  return found.flatMap(({ level, code, line, message, quoted, target }): DraftProblem[] => {
    const rest = { level, code, language, message, quoted };
    if (target.kind !== 'lesson') return [{ ...rest, line: null, where: target.kind }];
    if (target.language !== language) return [];
    return line > above
      ? [{ ...rest, line: line - above, where: 'text' }]
      : [{ ...rest, line: null, where: 'front' }];
  });
}
