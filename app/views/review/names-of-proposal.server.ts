import { draftParts } from '#app/content/draft-parts.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import type { School } from '#app/school.server.ts';
import type { UnitKind } from '#db/schema.ts';
import { courseOnDesk } from '../studio/course-draft.server.ts';
import { courseAround, type ProposedItem } from './proposed-items.server.ts';

interface Named {
  course: string;
  /** Null when the course itself is proposed. */
  lesson: string | null;
}

interface Of {
  courseId: string;
  lessonId: string | null;
  items: readonly Pick<ProposedItem, 'kind' | 'key' | 'body'>[];
}

/** What people call the course and the lesson of a proposal; ids only where nobody gave them a name yet. */
export async function namesOfProposal(
  school: School,
  { courseId, lessonId, items }: Of,
  language: Language,
): Promise<Named> {
  const around = courseAround(school.library, courseId, items);
  const course = around ?? (await courseOnDesk(school, courseId))?.course ?? null;
  const listed = course?.lessons.find(({ id }) => id === lessonId)?.title[language];
  return {
    course: course?.title[language] || courseId,
    lesson: lessonId === null ? null : listed || titleInText(items, lessonId, language) || lessonId,
  };
}

/** The title a lesson gives itself: in this language, else in another; empty where it has none. */
export function titleInText(
  units: readonly { kind: UnitKind; key: string; body: string }[],
  lessonId: string,
  language: Language,
): string {
  const titles = [language, ...languages].map((one) => {
    const text = units.find(({ kind, key }) => kind === 'lesson' && key === `${lessonId}:${one}`);
    return text ? draftParts(text.body).front.title : '';
  });
  return titles.find((title) => title !== '') ?? '';
}
