import type { i18n } from 'i18next';
import type { Course, CourseLesson } from '#app/content/schema/course.ts';
import { formatsOf } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import { factName, provisionName, type Around } from './names.ts';
import type { PartName } from './text-diff.ts';
import type { TextPart } from './unit-diff.ts';

/** A course as its description, its lessons in order with what they rest on, its exam and its certificate. */
export function courseParts(course: Course, language: Language, around: Around): TextPart[] {
  const { t } = around.texts[language];
  const field = (label: PartName, text: string): TextPart => ({ label, text });
  return [
    field('title', course.title[language]),
    field('summary', course.summary[language]),
    field('audience', course.audience.map((one) => t(`studio:audience.${one}`)).join(', ')),
    ...course.objectives.map(({ text }) => field('objective', text[language])),
    ...course.lessons.map(({ title, minutes }) =>
      field('lesson', `${title[language]}\n${t('review:asText.minutes')}: ${minutes}`),
    ),
    ...examLines(course, language, t).map((line) => field('exam', line)),
    field('certificate', certificateLine(course, language, t)),
    ...rests(course, language, around),
  ];
}

/** What the lessons rest on, in the order of the alphabet: it stays where it is when lessons change places. */
function rests({ lessons }: Course, language: Language, { library }: Around): TextPart[] {
  const named = (
    label: 'provision' | 'fact',
    nameOf: (id: string) => string,
    idsOf: (lesson: CourseLesson) => string[],
  ) =>
    lessons
      .flatMap((lesson) => idsOf(lesson).map((id) => `${lesson.title[language]}\n${nameOf(id)}`))
      .toSorted(formatsOf(language).compare)
      .map((text): TextPart => ({ label, text }));
  return [
    ...named(
      'provision',
      (id) => provisionName(library, id, language),
      ({ provisions }) => provisions,
    ),
    ...named(
      'fact',
      (id) => factName(library, id, language),
      ({ facts }) => facts,
    ),
  ];
}

function examLines({ exam, lessons }: Course, language: Language, t: i18n['t']): string[] {
  const titleOf = (id: string) => lessons.find((lesson) => lesson.id === id)?.title[language] ?? id;
  return [
    `${t('studio:exam.passMark')}: ${exam.passMark}`,
    `${t('studio:exam.minutes')}: ${exam.minutes}`,
    `${t('studio:exam.cooldownHours')}: ${exam.cooldownHours}`,
    ...exam.draw.map(({ lesson, count }) => `${t('review:asText.asked')}: ${titleOf(lesson)} — ${count}`),
  ];
}

function certificateLine({ certificate }: Course, language: Language, t: i18n['t']): string {
  return `${certificate.title[language]}\n${t('review:asText.validMonths')}: ${certificate.validMonths}`;
}
