import { join } from 'node:path';
import { checkDraft, type DraftProblem } from '#app/content/check/check-draft.ts';
import { overlay } from '#app/content/check/overlay.ts';
import { draftParts, lineInText } from '#app/content/draft-parts.ts';
import { faultLevel } from '#app/content/fault-codes.ts';
import { readLessonFile } from '#app/content/front-matter.ts';
import type { BodyProblem } from '#app/content/problem.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { School } from '#app/school.server.ts';
import { courseMedia } from '../course-media.server.ts';
import type { LessonOnDesk } from './lesson-on-desk.server.ts';

/** The one thing to say of a language in which nobody has written anything yet. */
export function notBegun(language: Language): DraftProblem {
  const target = { kind: 'lesson', language } as const;
  const message = 'Nobody has begun this language yet.';
  return { level: 'error', code: 'file-missing', target, line: 0, message, quoted: [] };
}

/** What stands in the way of showing a text: the quick look after every key. `body` are the faults of compiling. */
export function compileProblems(
  raw: string,
  language: Language,
  body: readonly BodyProblem[],
): DraftProblem[] {
  const read = readLessonFile(raw);
  const { linesAbove } = draftParts(raw);
  const target = { kind: 'lesson', language } as const;
  const inFront = read.ok
    ? []
    : read.faults.map(({ message, lawDate, quoted = [] }): DraftProblem => {
        const code = lawDate ? 'law-date-missing' : 'front-matter';
        return { level: faultLevel(code), code, target, line: 0, message, quoted };
      });
  const inBody = body.map(({ code, line, message, quoted = [] }): DraftProblem => {
    const inText = Math.max(1, lineInText(raw, line + linesAbove));
    return { level: faultLevel(code), code, target, line: inText, message, quoted };
  });
  return [...inFront, ...inBody];
}

/** Everything that is wrong with a lesson in one language, by the lines of the editor: the list of `content:check`. */
export async function checkedProblems(
  { db, library, env }: Pick<School, 'db' | 'library' | 'env'>,
  { desk, lesson }: LessonOnDesk,
  { language, raw }: { language: Language; raw: string },
): Promise<DraftProblem[]> {
  const key = `${lesson.id}:${language}`;
  const others = desk.atWork.filter((text) => text.kind !== 'lesson' || text.key !== key);
  const published = await publishedUnits(db, { kinds: ['course', 'lesson', 'question'] });
  const found = await checkDraft({
    units: overlay(published, [...others, { kind: 'lesson', key, body: raw }]),
    ...{ courseId: desk.course.id, lessonId: lesson.id, library },
    media: await courseMedia({ db }, desk.course),
    cacheDir: join(env.dataDir, 'cache'),
    now: new Date(),
  });
  return found
    .filter(({ target }) => target.kind !== 'lesson' || target.language === language)
    .map((problem) =>
      problem.target.kind === 'lesson' ? { ...problem, line: lineInText(raw, problem.line) } : problem,
    );
}
