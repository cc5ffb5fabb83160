import type certificate from '../../locales/kk/certificate.json';
import type common from '../../locales/kk/common.json';
import type cures from '../../locales/kk/cures.json';
import type editor from '../../locales/kk/editor.json';
import type errors from '../../locales/kk/errors.json';
import type exam from '../../locales/kk/exam.json';
import type exchange from '../../locales/kk/exchange.json';
import type faults from '../../locales/kk/faults.json';
import type home from '../../locales/kk/home.json';
import type kit from '../../locales/kk/kit.json';
import type labs from '../../locales/kk/labs.json';
import type law from '../../locales/kk/law.json';
import type learn from '../../locales/kk/learn.json';
import type lesson from '../../locales/kk/lesson.json';
import type lots from '../../locales/kk/lots.json';
import type manual from '../../locales/kk/manual.json';
import type media from '../../locales/kk/media.json';
import type people from '../../locales/kk/people.json';
import type protocol from '../../locales/kk/protocol.json';
import type question from '../../locales/kk/question.json';
import type questionForm from '../../locales/kk/questionForm.json';
import type quota from '../../locales/kk/quota.json';
import type review from '../../locales/kk/review.json';
import type school from '../../locales/kk/school.json';
import type search from '../../locales/kk/search.json';
import type sheet from '../../locales/kk/sheet.json';
import type studio from '../../locales/kk/studio.json';
import type translation from '../../locales/kk/translation.json';
import type turnout from '../../locales/kk/turnout.json';

/** One file of `locales/<language>/` each. */
export const namespaces = [
  'common',
  'certificate',
  'cures',
  'editor',
  'errors',
  'exam',
  'exchange',
  'faults',
  'home',
  'kit',
  'labs',
  'law',
  'learn',
  'lesson',
  'lots',
  'manual',
  'media',
  'people',
  'protocol',
  'question',
  'questionForm',
  'quota',
  'review',
  'school',
  'search',
  'sheet',
  'studio',
  'translation',
  'turnout',
] as const;

/** The Kazakh files are the measure of all keys. */
export interface Texts {
  common: typeof common;
  certificate: typeof certificate;
  cures: typeof cures;
  editor: typeof editor;
  errors: typeof errors;
  exam: typeof exam;
  exchange: typeof exchange;
  faults: typeof faults;
  home: typeof home;
  kit: typeof kit;
  labs: typeof labs;
  law: typeof law;
  learn: typeof learn;
  lesson: typeof lesson;
  lots: typeof lots;
  manual: typeof manual;
  media: typeof media;
  people: typeof people;
  protocol: typeof protocol;
  question: typeof question;
  questionForm: typeof questionForm;
  quota: typeof quota;
  review: typeof review;
  school: typeof school;
  search: typeof search;
  sheet: typeof sheet;
  studio: typeof studio;
  translation: typeof translation;
  turnout: typeof turnout;
}
