import { isLanguage, type Language } from './languages.ts';
import { studioLinks } from './studio-links.ts';

/** Addresses of pages in one language. Slugs are the same in all languages. */
export function linksOf(language: Language) {
  const at = (...segments: string[]) => ['', language, ...segments.map(encodeURIComponent)].join('/');
  return {
    home: () => at(),
    courses: () => at('courses'),
    course: (course: string) => at('courses', course),
    lesson: (course: string, lesson: string) => at('courses', course, lesson),
    exam: (course: string) => at('courses', course, 'exam'),
    programme: (programme: string) => at('programmes', programme),
    attempt: (attempt: string, place?: number | 'review') =>
      place === undefined ? at('attempts', attempt) : `${at('attempts', attempt)}?q=${place}`,
    result: (attempt: string) => at('attempts', attempt, 'result'),
    certificates: () => at('certificates'),
    certificatePdf: (serial: string) => `${at('certificates', serial)}.pdf`,
    verify: (serial?: string) => (serial ? at('verify', serial) : at('verify')),
    ...lawLinks(at),
    studio: studioLinks(at),
    glossary: (term?: string) => (term ? `${at('glossary')}#${term}` : at('glossary')),
    search: (query?: string) =>
      query ? `${at('search')}?${new URLSearchParams({ q: query }).toString()}` : at('search'),
    /** With the fields of the lab's form. */
    lab: (lab: string, query?: Readonly<Record<string, string | readonly string[]>>) =>
      query ? `${at('labs', lab)}?${fieldsOf(query)}` : at('labs', lab),
    labs: () => at('labs'),
    /** A part of the notebook is a place on its one page. */
    fieldKit: (part?: string) => (part ? `${at('field-kit')}#${part}` : at('field-kit')),
    kitManifest: () => at('field-kit', 'notebook.webmanifest'),
    kitWorker: () => at('kit-worker.js'),
    join: (returnTo?: string) => withReturn(at('join'), returnTo),
    signIn: (returnTo?: string) => withReturn(at('sign-in'), returnTo),
    recover: () => at('recover'),
    recoveryCode: (returnTo?: string) => withReturn(at('account', 'recovery-code'), returnTo),
    account: () => at('account'),
    theme: () => at('theme'),
    about: () => at('about'),
    privacy: () => at('privacy'),
    accessibility: () => at('accessibility'),
  };
}

/** The register of law, and the pages of those who look after it. */
function lawLinks(at: (...segments: string[]) => string) {
  const withQuery = (path: string, query: Record<string, string>) =>
    `${path}?${new URLSearchParams(query).toString()}`;
  return {
    law: () => at('law'),
    /** `on` is the day for which the text is shown, "YYYY-MM-DD". */
    provision: (provision: string, on?: string) =>
      on ? withQuery(at('law', provision), { on }) : at('law', provision),
    timeline: () => at('law', 'timeline'),
    coverage: () => at('teach', 'coverage'),
    lawImpact: (provision?: string) =>
      provision ? withQuery(at('admin', 'law-impact'), { provision }) : at('admin', 'law-impact'),
  };
}

export type Links = ReturnType<typeof linksOf>;

function fieldsOf(query: Readonly<Record<string, string | readonly string[]>>): string {
  const fields = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return new URLSearchParams(fields).toString();
}

function withReturn(path: string, returnTo: string | undefined): string {
  return returnTo ? `${path}?${new URLSearchParams({ returnTo }).toString()}` : path;
}

/** The same page in another language; a page outside the three languages leads to its home. */
export function sameIn(language: Language, path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return isLanguage(first) ? ['', language, ...rest].join('/') : `/${language}`;
}

const inSchool = /^\/(kk|ru|en)(\/|$)/;

/** Where to go back to after signing in: only an address inside the school, else `otherwise`. */
export function safeReturn(value: string | null, otherwise: string): string {
  if (!value || !inSchool.test(value) || !URL.canParse(value, 'http://school')) return otherwise;
  // Asked again of the address as a browser will read it: "/kk/..//elsewhere" begins like ours and leads away.
  const { host, pathname, search } = new URL(value, 'http://school');
  return host === 'school' && inSchool.test(pathname) ? pathname + search : otherwise;
}

/** The language a browser asks for first among ours, or undefined. Reads quality values (RFC 9110, 12.5.4). */
export function preferredLanguage(acceptLanguage: string | null): Language | undefined {
  const wishes = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/i.exec(p)?.[1]).find(Boolean);
    return { language: tag.trim().toLowerCase().split('-')[0] ?? '', quality: quality ? Number(quality) : 1 };
  });
  return wishes
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map((wish) => wish.language)
    .find(isLanguage);
}
