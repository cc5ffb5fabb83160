import type certificate from '../../locales/kk/certificate.json';
import type common from '../../locales/kk/common.json';
import type errors from '../../locales/kk/errors.json';
import type exam from '../../locales/kk/exam.json';
import type faults from '../../locales/kk/faults.json';
import type home from '../../locales/kk/home.json';
import type kit from '../../locales/kk/kit.json';
import type labs from '../../locales/kk/labs.json';
import type law from '../../locales/kk/law.json';
import type learn from '../../locales/kk/learn.json';
import type lesson from '../../locales/kk/lesson.json';
import type lots from '../../locales/kk/lots.json';
import type people from '../../locales/kk/people.json';
import type protocol from '../../locales/kk/protocol.json';
import type question from '../../locales/kk/question.json';
import type quota from '../../locales/kk/quota.json';
import type school from '../../locales/kk/school.json';
import type search from '../../locales/kk/search.json';
import type sheet from '../../locales/kk/sheet.json';
import type turnout from '../../locales/kk/turnout.json';

/** One file of `locales/<language>/` each. */
export const namespaces = [
  'common',
  'certificate',
  'errors',
  'exam',
  'faults',
  'home',
  'kit',
  'labs',
  'law',
  'learn',
  'lesson',
  'lots',
  'people',
  'protocol',
  'question',
  'quota',
  'school',
  'search',
  'sheet',
  'turnout',
] as const;

/** The Kazakh files are the measure of all keys. */
export interface Texts {
  common: typeof common;
  certificate: typeof certificate;
  errors: typeof errors;
  exam: typeof exam;
  faults: typeof faults;
  home: typeof home;
  kit: typeof kit;
  labs: typeof labs;
  law: typeof law;
  learn: typeof learn;
  lesson: typeof lesson;
  lots: typeof lots;
  people: typeof people;
  protocol: typeof protocol;
  question: typeof question;
  quota: typeof quota;
  school: typeof school;
  search: typeof search;
  sheet: typeof sheet;
  turnout: typeof turnout;
}
