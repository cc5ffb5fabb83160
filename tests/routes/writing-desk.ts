import { newCourse } from '#app/content/drafting/course-draft.ts';
import type { CourseLesson } from '#app/content/schema/course.ts';
import { createCourse } from '#app/domain/authoring/courses/create-course.ts';
import { loader as open } from '#app/routes/teach/lesson-editor.tsx';
import { action as say } from '#app/routes/teach/lesson-draft.ts';
import { loader as lists } from '#app/routes/teach/lesson-material.ts';
import { action as look } from '#app/routes/teach/lesson-preview.tsx';
import type { DraftProblem } from '#app/content/check/check-draft.ts';
import type { Answer } from '#app/components/editor/saving/school.ts';
import { courseOnDesk } from '#app/views/studio/course-draft.server.ts';
import type { EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import type { Language } from '#app/i18n/languages.ts';
import { addAccount } from '../builders.ts';
import { testSchool } from '../test-school.ts';

const now = new Date('2026-11-22T06:00:00Z');
const all = (text: string) => ({ kk: `${text} kk`, ru: `${text} ru`, en: `${text} en` });
const courseId = 'crs-ballot';

export const lesson: CourseLesson = {
  ...{ id: 'les-the-box', folder: '01-the-box', title: all('The box'), minutes: 8 },
  ...{ provisions: [], facts: [] },
};

/** A new course of a trainer with one lesson that nobody has written yet, and the editor of it. */
export async function writingDesk() {
  const school = await testSchool();
  const id = await addAccount(school, { handle: 'aigul', role: 'trainer', now });
  const words = { title: all('Ballot'), summary: all('About'), objectives: [all('Know it')] };
  const course = { ...newCourse('ballot', { ...words, audience: ['observer'] }), lessons: [lesson] };
  await createCourse(school.db, { personId: id, course, now });
  const person = { id, kind: 'account', role: 'trainer', handle: 'aigul' } as const;
  const versions: Partial<Record<Language, number | null>> = {};

  const ask = (message: object | null) => ({
    request: new Request(`http://school/ru/teach/courses/${courseId}/lessons/${lesson.id}`, {
      ...(message ? { method: 'POST', body: JSON.stringify(message) } : {}),
      headers: { 'content-type': 'application/json' },
    }),
    params: { lang: 'ru', course: courseId, lesson: lesson.id },
    context: { school, person, source: '192.0.2.7' },
  });
  const tell = async (language: Language, message: object) => {
    const version = versions[language] ?? null;
    const answer = await say(ask({ language, holder: 'window-1', version, ...message }));
    const said = (await answer.json()) as Answer;
    if (said.ok && said.version !== undefined) versions[language] = said.version;
    return said;
  };
  const front = (title: string) => ({ title, summary: 'Summary', lawCheckedOn: '2026-11-22' });
  return {
    ...{ school, person, courseId, tell },
    view: async () => ((await (await open(ask(null))).json()) as { view: EditorView }).view,
    course: async () => (await courseOnDesk(school, courseId))?.course,
    save: (language: Language, body: string) =>
      tell(language, { intent: 'save', front: front(language), body, last: false }),
    stamp: (language: Language) => tell(language, { intent: 'stamp' }),
    /** What the pickers choose from. */
    material: async (language: Language) => {
      const asked = ask(null);
      const request = new Request(`${asked.request.url}/material?language=${language}`);
      return await (await lists({ ...asked, request })).json();
    },
    /** Everything that is wrong with a text as it is typed. */
    problems: async (language: Language, body: string, typed = front(language)) => {
      const answer = await look(ask({ language, front: typed, body, check: true }));
      return ((await answer.json()) as { problems: DraftProblem[] }).problems;
    },
  };
}
