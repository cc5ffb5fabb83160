import type { i18n } from 'i18next';
import { preferredLanguage } from '#app/i18n/links.ts';
import { defaultLanguage, isLanguage, type Language, type Localized } from '../../i18n/languages.ts';

/** No question to the school needs more, in kilobytes. */
export const maxKilobytes = 64;

export const jsonType = 'application/json';
const problemType = 'application/problem+json';

/** A problem document (RFC 9457). `about:blank`: it says no more than its status, in the asker's language. */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: ProblemStatus;
  detail: string;
  /** Where in the question which fault is: a JSON Pointer (RFC 6901) and a sentence. */
  errors?: readonly { pointer: string; detail: string }[];
}

export type ProblemStatus = 400 | 404 | 405 | 413 | 415 | 422 | 500;

/** The labs that answer programs. */
const labs = ['seats', 'quota', 'protocol'] as const;

export const isForPrograms = (path: string | undefined) => /^\/api(?:[/?]|$)/.test(path ?? '');

/** Whether a path for programs is one of a lab. The others are refused at the door: to Remix `api` could be a language. */
export const isOfLab = (path: string) => labs.some((lab) => path.replace(/\/$/, '') === `/api/labs/${lab}`);

export const allowedMethods = 'GET, HEAD, POST';

/** `?lang=` of the address, else what Accept-Language prefers of ours, else Kazakh. */
export function languageAsked(query: URLSearchParams, acceptLanguage: string | null | undefined): Language {
  const lang = query.get('lang');
  return isLanguage(lang) ? lang : (preferredLanguage(acceptLanguage ?? null) ?? defaultLanguage);
}

const values = {
  format: 'JSON',
  labs: labs.join(', '),
  methods: allowedMethods,
  kilobytes: maxKilobytes,
  type: jsonType,
};

export function problemOf(
  texts: Localized<i18n>,
  language: Language,
  status: ProblemStatus,
  errors?: Problem['errors'],
): Problem {
  const { t } = texts[language];
  const title = t(`faults:problem.${status}.title`);
  const detail = t(`faults:problem.${status}.detail`, values);
  return { type: 'about:blank', title, status, detail, ...(errors ? { errors } : {}) };
}

/** What was asked may be a list of candidates: no answer is kept anywhere on its way. */
export function headersOf(language: Language, isProblem: boolean): Record<string, string> {
  return {
    'content-type': isProblem ? problemType : jsonType,
    'content-language': language,
    'cache-control': 'no-store',
    vary: 'accept-language',
  };
}
