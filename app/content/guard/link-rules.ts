import type { BodyProblem } from '../problem.ts';

const allowedSchemes: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:']);

/** The scheme of an address in small letters, or null for an address inside the school. */
export function schemeOf(url: string): string | null {
  return /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase() ?? null;
}

/** Refuses every address that is not https:, mailto:, tel: or a page of the school. */
export function linkProblem(url: string): Omit<BodyProblem, 'line'> | null {
  const scheme = schemeOf(url);
  if (scheme === 'http:') {
    const message = `The link "${url}" begins with http. Write the whole address with https:// (an address beginning with www. becomes http).`;
    return { code: 'link-http', message, quoted: [url] };
  }
  const hidden = [...url].some((sign) => sign <= ' ' || sign === '\\' || sign === '\u007f');
  if (hidden || url.startsWith('//') || url === '' || (scheme !== null && !allowedSchemes.has(scheme))) {
    const message =
      'Only https://, mailto:, tel: and pages of the school (/law/…, /glossary, /courses/…) may be linked.';
    return { code: 'link-refused', message, quoted: url === '' ? [] : [url] };
  }
  return null;
}
