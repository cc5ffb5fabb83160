import { createInstance } from 'i18next';
import { timeline } from '../law/timeline.ts';
import { lessonSlug } from '../library-lessons.ts';
import { presetQuery } from '../preset-query.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { evaluate } from '../render/evaluate.tsx';
import { defaultMediaUrl } from '../render/lesson-sources.ts';
import type { Catalogue } from './catalogue.ts';

/** Words of the interface do not matter here: every key stands for itself. */
function keysAsTexts(language: string) {
  const texts = createInstance();
  void texts.init({ lng: language, resources: {}, initAsync: false, interpolation: { escapeValue: false } });
  return texts;
}

/** Renders every lesson that compiles, as a reader's page would. */
export function checkRendering(catalogue: Catalogue, now: Date): Problem[] {
  const { library } = catalogue;
  const problems: Problem[] = [];
  for (const { course, lesson, language, file, compiled } of catalogue.lessons.flatMap(
    ({ texts }) => texts,
  )) {
    if (!compiled.ok) continue;
    try {
      evaluate(compiled.code, keysAsTexts(language), {
        ...{ library, now, textLanguage: language, courseSlug: course.slug, lessonSlug: lessonSlug(lesson) },
        mediaUrl: (name) => defaultMediaUrl(course.slug, name),
        copiesOf: () => [],
        bytesOf: () => null,
        timeline: (within, shownIn) => timeline(library, shownIn, within),
        labFields: presetQuery,
      });
    } catch {
      const message =
        'The lesson compiles but cannot be shown. Take out the component you wrote last, check again, and tell the developers.';
      problems.push(problem('render-failed', file, 1, message));
    }
  }
  return problems;
}
