import type { i18n } from 'i18next';
import { parseCourse, parseQuestion } from '#app/content/parse-unit.ts';
import type { Course } from '#app/content/schema/course.ts';
import type { Question } from '#app/content/schema/question.ts';
import { isLanguage, languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { UnitKind } from '#db/schema.ts';

export interface TextOfUnit {
  language: Language;
  text: string;
}

interface OfUnit {
  kind: UnitKind;
  key: string;
  /** Null where there is no such text yet. */
  body: string | null;
}

/**
 * A unit as people read it, to be compared: a lesson as it is written, a question with its key and every feedback, a
 * course with its lessons and its exam. One text for each language the unit is written in.
 */
export function unitAsText({ kind, key, body }: OfUnit, texts: Localized<i18n>): TextOfUnit[] {
  if (kind === 'lesson') {
    const language = key.split(':')[1];
    return isLanguage(language) ? [{ language, text: body ?? '' }] : [];
  }
  const write = writerOf(kind, body);
  return languages.map((language) => ({ language, text: write(language, texts[language].t) }));
}

type Words = i18n['t'];
type Write = (language: Language, t: Words) => string;

function writerOf(kind: UnitKind, body: string | null): Write {
  if (body === null) return () => '';
  if (kind === 'question') {
    const question = parseQuestion(body);
    return (language, t) => questionAsText(question, language, t);
  }
  if (kind === 'course') {
    const course = parseCourse(body);
    return (language, t) => courseAsText(course, language, t);
  }
  return () => body;
}

function questionAsText(question: Question, language: Language, t: Words): string {
  const use = question.use.map((one) => t(`review:asText.use.${one}`)).join(', ');
  return [
    question.prompt[language],
    ...keyLines(question, language, t),
    `${t('review:asText.explanation')}: ${question.explanation[language]}`,
    `${t('review:asText.uses')}: ${use}. ${t('review:asText.difficulty')}: ${question.difficulty}`,
    `${t('review:asText.restsOn')}: ${[...question.provisions, ...question.facts].join(', ') || '—'}`,
  ].join('\n\n');
}

/** The parts of a question with what is right. */
function keyLines(question: Question, language: Language, t: Words): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ correct, text, feedback }) =>
        [`${correct ? '✓' : '✕'} ${text[language]}`, `→ ${feedback[language]}`].join('\n'),
      );
    case 'order':
      return question.items.map(({ text }, i) => `${i + 1}. ${text[language]}`);
    case 'match':
      return question.pairs.map(({ left, right }) => `${left[language]} = ${right[language]}`);
    case 'number': {
      const { value, tolerance, unit } = question.number;
      return [`✓ ${value} ± ${tolerance} ${unit[language]}`];
    }
    case 'text':
      return [`✓ ${t('review:asText.accepted')}: ${question.accept[language].join('; ')}`];
  }
}

function courseAsText(course: Course, language: Language, t: Words): string {
  const titleOf = (id: string) => course.lessons.find((lesson) => lesson.id === id)?.title[language] ?? id;
  const { passMark, cooldownHours, draw } = course.exam;
  return [
    course.title[language],
    course.summary[language],
    ...course.objectives.map(({ text }) => `• ${text[language]}`),
    ...course.lessons.map(
      ({ title, minutes }, i) => `${i + 1}. ${title[language]} (${t('review:asText.minutes')}: ${minutes})`,
    ),
    `${t('review:asText.passMark')}: ${passMark} %. ${t('review:asText.cooldown')}: ${cooldownHours}`,
    ...draw.map(({ lesson, count }) => `${t('review:asText.asked')}: ${titleOf(lesson)} — ${count}`),
    `${t('review:asText.certificate')}: ${course.certificate.title[language]}`,
  ].join('\n\n');
}
