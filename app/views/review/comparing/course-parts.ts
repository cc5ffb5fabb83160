import type { i18n } from 'i18next';
import type { Course, CourseLesson } from '#app/content/schema/course.ts';
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
    ...course.lessons.map((lesson) => field('lesson', lessonLines(lesson, language, around))),
    ...examLines(course, language, t).map((line) => field('exam', line)),
    field('certificate', certificateLine(course, language, t)),
  ];
}

function lessonLines(
  { title, minutes, provisions, facts }: CourseLesson,
  language: Language,
  around: Around,
) {
  const { library, texts } = around;
  const { t } = texts[language];
  return [
    title[language],
    `${t('review:asText.minutes')}: ${minutes}`,
    ...provisions.map((id) => `${t('review:part.provision')}: ${provisionName(library, id, language)}`),
    ...facts.map((id) => `${t('review:part.fact')}: ${factName(library, id, language)}`),
  ].join('\n');
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
