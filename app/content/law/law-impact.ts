import type { Language, Localized } from '#app/i18n/languages.ts';
import { mayBeAsked } from '../exam-pool.ts';
import { lessonSlug } from '../library-lessons.ts';
import type { Library } from '../library.ts';
import type { Course, CourseLesson } from '../schema/course.ts';
import type { Confidence, Provision } from '../schema/law.ts';
import type { Question } from '../schema/question.ts';
import { examPlan, type ExamPlan } from './exam-plan.ts';
import { provisionHealth, type ProvisionHealth } from './provision-health.ts';
import { provisionsOfCourse, provisionsOfLesson, textsOf } from './resting.ts';

export interface ImpactLesson {
  id: string;
  course: string;
  slug: string;
  number: number;
  title: Localized;
  /** The languages it is written in, when the law was checked for each ("YYYY-MM-DD"), and how that stands today. */
  texts: { language: Language; lawCheckedOn: string; health: ProvisionHealth }[];
}

export interface ImpactQuestion {
  id: string;
  lesson: string;
  /** Whether it may be asked in an exam today. */
  asked: boolean;
}

export interface ImpactCourse {
  id: string;
  slug: string;
  title: Localized;
  exam: Pick<ExamPlan, 'wanted' | 'asked' | 'fewest' | 'open'>;
}

/** Everything that rests on a provision. */
export interface LawImpact {
  provision: { id: string; article: Localized; title: Localized; instrument: string; versions: number };
  /** "YYYY-MM-DD" */
  checkedOn: string;
  health: ProvisionHealth;
  confidence: Confidence;
  lessons: ImpactLesson[];
  practice: ImpactQuestion[];
  exam: ImpactQuestion[];
  courses: ImpactCourse[];
  /** Ids of glossary terms and of events of the time line that name it. */
  terms: string[];
  events: string[];
}

/** All dependents of a provision on the day `today` ("YYYY-MM-DD"); null when the library does not know it. */
export function lawImpact(library: Library, id: string, today: string): LawImpact | null {
  const provision = library.provision(id);
  if (!provision) return null;
  const courses = library.courses.filter((course) => provisionsOfCourse(library, course.id).includes(id));
  const questions = courses
    .flatMap((course) => library.questionsOf(course.id))
    .map(({ question }) => question)
    .filter(({ provisions }) => provisions.includes(id));
  const used = (use: 'practice' | 'exam') =>
    questions.filter((question) => question.use.includes(use)).map((question) => questionRow(library, question, today));
  const { article, title, instrument, versions } = provision;
  const { checkedOn, confidence } = library.currentVersion(provision);
  return {
    provision: { id, article, title, instrument, versions: versions.length },
    ...{ checkedOn, confidence },
    health: provisionHealth(provision, today),
    lessons: courses.flatMap((course) =>
      course.lessons
        .filter((lesson) => provisionsOfLesson(library, lesson.id).includes(id))
        .map((lesson) => lessonRow(library, course, lesson, { provision, today })),
    ),
    practice: used('practice'),
    exam: used('exam'),
    courses: courses.map((course) => courseRow(library, course, today)),
    terms: library.terms.filter((term) => term.provision === id).map((term) => term.id),
    events: library.events.filter(({ provisions }) => provisions.includes(id)).map((event) => event.id),
  };
}

function questionRow(library: Library, question: Question, today: string): ImpactQuestion {
  const asked = question.use.includes('exam') && mayBeAsked(library, question, today);
  return { id: question.id, lesson: question.lesson, asked };
}

function courseRow(library: Library, course: Course, today: string): ImpactCourse {
  const { wanted, asked, fewest, open } = examPlan(library, course, today);
  return { id: course.id, slug: course.slug, title: course.title, exam: { wanted, asked, fewest, open } };
}

function lessonRow(
  library: Library,
  course: Course,
  lesson: CourseLesson,
  { provision, today }: { provision: Provision; today: string },
): ImpactLesson {
  const texts = textsOf(library, lesson.id).map(({ language, frontMatter: { lawCheckedOn } }) => ({
    language,
    lawCheckedOn,
    health: provisionHealth(provision, today, lawCheckedOn),
  }));
  const number = course.lessons.indexOf(lesson) + 1;
  return { id: lesson.id, course: course.slug, slug: lessonSlug(lesson), number, title: lesson.title, texts };
}

/** A provision that needs somebody, and why. */
export interface Troubled {
  provision: Provision;
  /** `changed-since`: since some lesson that rests on it was checked. */
  health: Exclude<ProvisionHealth, 'fresh'>;
  /** Ids of the lessons that rest on it. */
  lessons: string[];
}

/** The provisions on which nobody may stand on the day `today`, or that changed under a lesson; in the order of ids. */
export function troubledProvisions(library: Library, today: string): Troubled[] {
  const all = library.courses.flatMap((course) => course.lessons);
  return library.provisions.flatMap((provision): Troubled[] => {
    const lessons = all.filter(({ id }) => provisionsOfLesson(library, id).includes(provision.id));
    const days = lessons.flatMap(({ id }) => textsOf(library, id).map(({ frontMatter }) => frontMatter.lawCheckedOn));
    const health = provisionHealth(provision, today, days.toSorted()[0]);
    return health === 'fresh' ? [] : [{ provision, health, lessons: lessons.map(({ id }) => id) }];
  });
}
