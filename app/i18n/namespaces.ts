import type certificate from '../../locales/kk/certificate.json';
import type common from '../../locales/kk/common.json';
import type errors from '../../locales/kk/errors.json';
import type exam from '../../locales/kk/exam.json';
import type home from '../../locales/kk/home.json';
import type law from '../../locales/kk/law.json';
import type learn from '../../locales/kk/learn.json';
import type lesson from '../../locales/kk/lesson.json';
import type people from '../../locales/kk/people.json';
import type question from '../../locales/kk/question.json';
import type school from '../../locales/kk/school.json';

/** One file of `locales/<language>/` each. */
export const namespaces = [
  'common',
  'certificate',
  'errors',
  'exam',
  'home',
  'law',
  'learn',
  'lesson',
  'people',
  'question',
  'school',
] as const;

/** The Kazakh files are the measure of all keys. */
export interface Texts {
  common: typeof common;
  certificate: typeof certificate;
  errors: typeof errors;
  exam: typeof exam;
  home: typeof home;
  law: typeof law;
  learn: typeof learn;
  lesson: typeof lesson;
  people: typeof people;
  question: typeof question;
  school: typeof school;
}
