import type { CourseWords } from '#app/content/drafting/course-draft.ts';
import { audiences, type CourseDraft } from '#app/content/schema/course.ts';
import { inLanguage } from '#app/i18n/language-fields.ts';
import { languages, type Localized } from '#app/i18n/languages.ts';

/** What forms of a course carry, by the names of their fields: also what is shown again when one is refused. */
export type Typed = Record<string, string | string[]>;

export type CourseFault =
  'title' | 'summary' | 'audience' | 'objectives' | 'objectives-uneven' | 'slug' | 'minutes';
export interface FieldFault {
  field: string;
  fault: CourseFault;
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

export function localizedOf(form: FormData, name: string): Localized {
  return {
    kk: textOf(form, inLanguage(name, 'kk')),
    ru: textOf(form, inLanguage(name, 'ru')),
    en: textOf(form, inLanguage(name, 'en')),
  };
}

/** The fields of a text in three languages that are empty. */
export function missingIn(text: Localized, name: string, fault: CourseFault): FieldFault[] {
  return languages
    .filter((language) => text[language] === '')
    .map((language) => ({ field: inLanguage(name, language), fault }));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function objectivesOf(form: FormData): { objectives: Localized[]; faults: FieldFault[] } {
  const text = localizedOf(form, 'objectives');
  const lines = { kk: linesOf(text.kk), ru: linesOf(text.ru), en: linesOf(text.en) };
  const missing = missingIn(text, 'objectives', 'objectives');
  const most = Math.max(...languages.map((language) => lines[language].length));
  const uneven = languages
    .filter((language) => lines[language].length > 0 && lines[language].length < most)
    .map((language) => ({ field: inLanguage('objectives', language), fault: 'objectives-uneven' as const }));
  const objectives = lines.kk.map((kk, index) => ({
    kk,
    ru: lines.ru[index] ?? '',
    en: lines.en[index] ?? '',
  }));
  return { objectives, faults: [...missing, ...uneven] };
}

/** Reads the form that describes a course: its words, or what is to be mended in which field. */
export function readCourseForm(form: FormData): { words: CourseWords; faults: FieldFault[] } {
  const title = localizedOf(form, 'title');
  const summary = localizedOf(form, 'summary');
  const chosen = form.getAll('audience');
  const audience = audiences.filter((one) => chosen.includes(one));
  const { objectives, faults } = objectivesOf(form);
  return {
    words: { title, summary, audience, objectives },
    faults: [
      ...missingIn(title, 'title', 'title'),
      ...missingIn(summary, 'summary', 'summary'),
      ...(audience.length > 0 ? [] : [{ field: 'audience', fault: 'audience' as const }]),
      ...faults,
    ],
  };
}

/** Everything a form carried, to be shown again. */
export function typedIn(form: FormData): Typed {
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name).filter((value) => typeof value === 'string');
      return [name, values.length > 1 || name === 'audience' ? values : (values[0] ?? '')];
    }),
  );
}

/** A course in the fields of its form. */
export function courseInFields(course: CourseDraft): Typed {
  const fields = languages.flatMap((language): [string, string][] => [
    [inLanguage('title', language), course.title[language]],
    [inLanguage('summary', language), course.summary[language]],
    [inLanguage('objectives', language), course.objectives.map(({ text }) => text[language]).join('\n')],
  ]);
  return { ...Object.fromEntries(fields), audience: course.audience };
}
