import { json } from '@remix-run/node';
import { isLanguage, type Language } from '#app/i18n/languages.ts';

/** The language of the address. Throws 404 for any other first segment. */
export function languageOf(params: { lang?: string | undefined }): Language {
  if (!isLanguage(params.lang)) throw notFound();
  return params.lang;
}

/** To be thrown: the page does not exist, or not for this reader. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}

/** A refused form: the same page again, with the faults and everything that was typed. */
export function refused<Data>(data: Data, status: 400 | 401 | 409 | 422 = 422) {
  return json(data, { status });
}

/** To be thrown: too many tries; says when to come back. */
export function tooMany(seconds: number): Response {
  return new Response(null, { status: 429, headers: { 'retry-after': String(seconds) } });
}
