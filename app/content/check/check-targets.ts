import { isLanguage } from '../../i18n/languages.ts';
import { linkProblem, schemeOf } from '../guard/link-rules.ts';
import { lessonSlug } from '../library-lessons.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Catalogue, LessonText } from './catalogue.ts';

const heaviestMedia = 200 * 1024;

/** Pages of the school that every lesson may link, besides courses, lessons, programmes and law. */
const standingPages = [
  ...[
    'courses',
    'certificates',
    'verify',
    'law',
    'glossary',
    'search',
    'labs',
    'field-kit',
    'join',
    'sign-in',
    'account',
  ],
  ...[
    'about',
    'privacy',
    'accessibility',
    'labs/seats',
    'labs/quota',
    'labs/protocol',
    'labs/lots',
    'labs/turnout',
  ],
];

function knownPages({ library, courses }: Catalogue): ReadonlySet<string> {
  const pages = new Set(standingPages);
  for (const { slug, lessons } of [...library.courses, ...courses.map(({ course }) => course)]) {
    pages.add(`courses/${slug}`).add(`courses/${slug}/exam`);
    for (const lesson of lessons) pages.add(`courses/${slug}/${lessonSlug(lesson)}`);
  }
  for (const { id } of library.provisions) pages.add(`law/${id}`);
  for (const { slug } of library.programmes) pages.add(`programmes/${slug}`);
  return pages;
}

/** What is wrong with a link to a page of the school, or null. */
function pageFault(url: string, text: LessonText, pages: ReadonlySet<string>): string | null {
  if (url.startsWith('#') || schemeOf(url) !== null || linkProblem(url) !== null) return null;
  const here = `http://school/courses/${text.course.slug}/${lessonSlug(text.lesson)}`;
  const page = new URL(url, here).pathname.replace(/^\/|\/$/g, '');
  if (isLanguage(page.split('/')[0]))
    return `Leave the language out of the link "${url}": the page puts the reader's own in.`;
  if (page === '' || pages.has(page)) return null;
  return `There is no page "${url}". Link /law/<id>, /glossary#<id>, /courses/<course>/<lesson> or another page of the school.`;
}

function links(catalogue: Catalogue): Problem[] {
  const pages = knownPages(catalogue);
  return catalogue.lessons.flatMap(({ texts }) =>
    texts.flatMap((text) =>
      text.compiled.outline.links.flatMap(({ url, line }) => {
        const message = pageFault(url, text, pages);
        return message ? [problem('link-unknown', text.file, line + text.parts.linesAbove, message, [url])] : [];
      }),
    ),
  );
}

function media(catalogue: Catalogue, slug: string): Problem[] {
  const folder = `courses/${slug}/media`;
  const sizes = catalogue.media(slug);
  if (!sizes) return [];
  const heavy = [...sizes].flatMap(([name, size]) => {
    const message = `The picture has ${Math.ceil(size / 1024)} KB. Make it smaller than ${heaviestMedia / 1024} KB: readers pay for every one of them.`;
    const quoted = [name, String(Math.ceil(size / 1024))];
    // A sound is fetched only by those who press, and its weight stands beside it.
    return size > heaviestMedia && !name.endsWith('.mp3') ? [problem('media-heavy', `${folder}/${name}`, 1, message, quoted)] : [];
  });
  const texts = catalogue.lessons
    .filter(({ course }) => course.slug === slug)
    .flatMap((lesson) => lesson.texts);
  const missing = texts.flatMap(({ file, parts, compiled }) =>
    compiled.outline.components.flatMap(({ name, attributes, line }) => {
      const src = name === 'Figure' || name === 'Sound' ? attributes.src : undefined;
      if (src === undefined || sizes.has(src.replace(/^media\//, ''))) return [];
      const message = `The file "${src}" is not in ${folder}. Put the file there or correct its name.`;
      return [problem('figure-missing', file, line + parts.linesAbove, message, [src])];
    }),
  );
  return [...heavy, ...missing];
}

/** Links lead to pages that exist, figures to files that exist and are light. */
export function checkTargets(catalogue: Catalogue): Problem[] {
  return [...links(catalogue), ...catalogue.courses.flatMap(({ course }) => media(catalogue, course.slug))];
}
