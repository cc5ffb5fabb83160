import type { Page } from '@playwright/test';
import type { i18n } from 'i18next';
import { formatsOf, type Formats } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import { linksOf, type Links } from '#app/i18n/links.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';

const texts = loadTexts();

export const courseSlug = 'observer-rights';

/** A person at a page, and the words and addresses she sees there. */
export interface Learner {
  page: Page;
  language: Language;
  t: i18n['t'];
  to: Links;
  format: Formats;
}

export function learnerAt(page: Page, language: Language): Learner {
  return { page, language, t: texts[language].t, to: linksOf(language), format: formatsOf(language) };
}

let made = 0;

/** A handle nobody has had, in the letters of the language: the school compares handles across the alphabets. */
export function newHandle(language: Language = 'en'): string {
  const stem = { kk: 'әсемқыз', ru: 'наблюдатель', en: 'learner' }[language];
  const letters = { kk: 'әғқңөұүһбд', ru: 'бвгджзлмнф', en: 'bdfgjklmnp' }[language];
  const number = `${process.pid % 1000}${Date.now() % 10_000_000}${(made += 1)}`;
  return stem + [...number].map((digit) => [...letters][Number(digit)]).join('');
}

export const goodPassword = 'жасыл дала 2026 қоңыр жел';
