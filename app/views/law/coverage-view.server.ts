import { lessonSlug } from '#app/content/library-lessons.ts';
import { provisionHealth, type ProvisionHealth } from '#app/content/law/provision-health.ts';
import { provisionsOfLesson } from '#app/content/law/resting.ts';
import type { Library } from '#app/content/library.ts';
import type { Confidence, Provision, ProvisionStatus } from '#app/content/schema/law.ts';
import { formatsOf } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import { inOrderOfArticles } from './law-view.server.ts';

/** A provision and what teaches and asks it. */
export interface CoverageRow {
  id: string;
  article: string;
  title: string;
  status: ProvisionStatus;
  health: ProvisionHealth;
  confidence: Confidence;
  lessons: { course: string; slug: string; number: number; title: string }[];
  /** How many questions rest on it. */
  practice: number;
  exam: number;
  /** A lesson, a practice question or an exam question is missing. */
  gap: boolean;
}

export interface CoverageView {
  groups: { id: string; name: string; rows: CoverageRow[] }[];
  gapsOnly: boolean;
  found: number;
  total: number;
  /** How many provisions lack what. */
  without: { lessons: number; practice: number; exam: number };
}

interface Asked {
  language: Language;
  gapsOnly: boolean;
  /** "YYYY-MM-DD" */
  today: string;
}

/** Provisions × lessons, practice questions and exam questions. */
export function coverageView(library: Library, { language, gapsOnly, today }: Asked): CoverageView {
  const rowOf = rowsOf(library, language, today);
  const { compare } = formatsOf(language);
  const groups = library.instruments
    .map(({ id, name }) => ({
      ...{ id, name: name[language] },
      rows: library.provisions
        .filter(({ instrument }) => instrument === id)
        .toSorted(inOrderOfArticles)
        .map(rowOf),
    }))
    .toSorted((a, b) => b.rows.length - a.rows.length || compare(a.name, b.name));
  const all = groups.flatMap(({ rows }) => rows);
  const shown = (row: CoverageRow) => !gapsOnly || row.gap;
  return {
    groups: groups
      .map((group) => ({ ...group, rows: group.rows.filter(shown) }))
      .filter(({ rows }) => rows.length > 0),
    gapsOnly,
    found: all.filter(shown).length,
    total: all.length,
    without: {
      lessons: all.filter(({ lessons }) => lessons.length === 0).length,
      practice: all.filter(({ practice }) => practice === 0).length,
      exam: all.filter(({ exam }) => exam === 0).length,
    },
  };
}

function rowsOf(library: Library, language: Language, today: string): (provision: Provision) => CoverageRow {
  const questions = library.courses.flatMap(({ id }) =>
    library.questionsOf(id).map(({ question }) => question),
  );
  return (provision) => {
    const { id, article, title } = provision;
    const lessons = library.courses.flatMap((course) =>
      course.lessons.flatMap((lesson, index) =>
        provisionsOfLesson(library, lesson.id).includes(id)
          ? [
              {
                course: course.slug,
                slug: lessonSlug(lesson),
                number: index + 1,
                title: lesson.title[language],
              },
            ]
          : [],
      ),
    );
    const counted = (use: 'practice' | 'exam') =>
      questions.filter((question) => question.provisions.includes(id) && question.use.includes(use)).length;
    const { status, confidence } = library.currentVersion(provision);
    const [practice, exam] = [counted('practice'), counted('exam')];
    return {
      ...{ id, article: article[language], title: title[language], lessons, practice, exam },
      status,
      confidence,
      health: provisionHealth(provision, today),
      gap: lessons.length === 0 || practice === 0 || exam === 0,
    };
  };
}
