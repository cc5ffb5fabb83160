import type { Library } from '#app/content/library.ts';
import type { Writer } from '#app/domain/authoring/access.ts';
import { coursesOf } from '#app/domain/authoring/courses/courses-of.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { courseOnDesk } from './course-draft.server.ts';

export interface CourseLine {
  id: string;
  title: string;
  lessons: number;
  published: boolean;
  /** Texts that are being written and differ from what is published. */
  drafts: number;
}

/** The courses somebody writes; for admins all there are. */
export async function myCourses(
  school: { db: Db; library: Library },
  person: Writer,
  language: Language,
): Promise<CourseLine[]> {
  const lines: CourseLine[] = [];
  for (const id of await coursesOf(school.db, person)) {
    const desk = await courseOnDesk(school, id);
    if (!desk) continue;
    const { course, published, drafts } = desk;
    lines.push({
      ...{ id, title: course.title[language], lessons: course.lessons.length },
      ...{ published: published !== null, drafts: drafts.length },
    });
  }
  return lines;
}
