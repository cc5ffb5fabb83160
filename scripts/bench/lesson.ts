/** The page all measurements are about: the first lesson of the observers' course, in Russian. */
import { linksOf } from '#app/i18n/links.ts';

export const courseSlug = 'observer-rights';
export const lessonSlug = 'who-observes';

const to = linksOf('ru');
export const lessonPath = to.lesson(courseSlug, lessonSlug);
export const nextLessonPath = to.lesson(courseSlug, 'rights-and-duties');
