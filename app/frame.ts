import type { AppLoadContext } from '@remix-run/node';
import { createContext } from 'react';
import { chosenTheme, rememberedLanguage, type Theme } from '#app/http/cookies.ts';
import { defaultLanguage, isLanguage, type Language } from '#app/i18n/languages.ts';
import { preferredLanguage } from '#app/i18n/links.ts';

/** What the frame of a page, header and footer, needs to know of the request. */
export interface Frame {
  language: Language;
  theme?: Theme | undefined;
  path: string;
  /** The query of the address with its question mark, or nothing. */
  search: string;
  origin: string;
  signedIn: boolean;
  /** Nothing of ours is in the browser's cache yet. */
  firstVisit: boolean;
  /** Addresses of the scripts that documents may ask for, by name. */
  scripts: Readonly<Record<string, string>>;
}

/** The language is that of the address, else the one last read here, else the one the browser asks for. */
export function frameOf(request: Request, { school, person }: AppLoadContext): Frame {
  const { pathname, search } = new URL(request.url);
  const cookies = request.headers.get('cookie');
  const first = pathname.split('/').find((segment) => isLanguage(segment));
  const language = isLanguage(first)
    ? first
    : (rememberedLanguage(cookies) ??
      preferredLanguage(request.headers.get('accept-language')) ??
      defaultLanguage);
  return {
    language,
    theme: chosenTheme(cookies),
    path: pathname,
    search,
    origin: school.env.origin,
    signedIn: person?.kind === 'account',
    firstVisit: rememberedLanguage(cookies) === undefined,
    scripts: school.scripts,
  };
}

/** The frame while rendering on the server: when an action throws, the loader of the root is not asked. */
export const ServerFrame = createContext<Frame | null>(null);
