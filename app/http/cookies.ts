import { isLanguage, type Language } from '../i18n/languages.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const aYear = 60 * 60 * 24 * 365;

/** The value of one cookie of a Cookie header, or undefined. */
export function cookieValue(header: string | null | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const [key, ...rest] = part.trim().split('=');
    if (key === name) return rest.join('=');
  }
  return undefined;
}

function preference(name: string, value: string, secure: boolean, maxAge = aYear): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`;
}

/** The language last read on this device. */
export function rememberedLanguage(header: string | null | undefined): Language | undefined {
  const value = cookieValue(header, 'lang');
  return isLanguage(value) ? value : undefined;
}

export function languageCookie(language: Language, secure: boolean): string {
  return preference('lang', language, secure);
}

/** The theme chosen on this device; undefined follows the device. */
export function chosenTheme(header: string | null | undefined): Theme | undefined {
  const value = cookieValue(header, 'theme');
  return themes.find((theme) => theme === value);
}

/** `undefined` forgets the choice. */
export function themeCookie(theme: Theme | undefined, secure: boolean): string {
  return theme ? preference('theme', theme, secure) : preference('theme', '', secure, 0);
}
