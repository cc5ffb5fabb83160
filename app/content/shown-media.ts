import { textsOf } from './law/resting.ts';
import type { Library } from './library.ts';

/** Files of `media/` stand in attributes, written out: nothing computed gets past the guard. */
const inText = /"media\/([a-z0-9.-]+)"/g;

const kept = new WeakMap<Library, ReadonlySet<string>>();

/** `courseId/file` of every file that a published text shows. A library never changes, so its texts are searched once. */
function shownIn(library: Library): ReadonlySet<string> {
  const known = kept.get(library);
  if (known) return known;
  const shown = library.courses.flatMap((course) =>
    course.lessons
      .flatMap(({ id }) => textsOf(library, id))
      .flatMap(({ body }) => [...body.matchAll(inText)].map(([, file]) => `${course.id}/${file}`)),
  );
  const files = new Set(shown);
  kept.set(library, files);
  return files;
}

/** Whether learners see a file of a course: one of its published texts shows it. */
export function isMediaShown(library: Library, { courseId, name }: { courseId: string; name: string }): boolean {
  return shownIn(library).has(`${courseId}/${name}`);
}
