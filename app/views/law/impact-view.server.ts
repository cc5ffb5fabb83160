import type { AppLoadContext } from '@remix-run/node';
import {
  lawImpact,
  troubledProvisions,
  type ImpactCourse,
  type LawImpact,
} from '#app/content/law/law-impact.ts';
import type { ProvisionHealth } from '#app/content/law/provision-health.ts';
import type { Library } from '#app/content/library.ts';
import { countCertificates } from '#app/domain/certificates/count-certificates.ts';
import { formatsOf } from '#app/i18n/format.ts';
import type { Confidence, Provision } from '#app/content/schema/law.ts';
import type { Language } from '#app/i18n/languages.ts';

export interface ImpactView {
  provision: { id: string; article: string; title: string; instrument: string };
  /** "YYYY-MM-DD" */
  checkedOn: string;
  health: ProvisionHealth;
  confidence: Confidence;
  lessons: {
    course: string;
    slug: string;
    number: number;
    title: string;
    texts: LawImpact['lessons'][number]['texts'];
  }[];
  practice: number;
  exam: { all: number; asked: number };
  courses: { slug: string; title: string; exam: ImpactCourse['exam']; certificates: number }[];
  terms: number;
  events: number;
}

export interface ImpactPage {
  /** What was asked for; null when nothing was, or something unknown. */
  impact: ImpactView | null;
  /** What was asked for and is not in the register. */
  unknown: string | null;
  /** What can be asked for, by instrument. */
  choices: { name: string; provisions: { id: string; label: string }[] }[];
  troubled: (Pick<ImpactView, 'health' | 'confidence' | 'checkedOn'> & {
    id: string;
    label: string;
    lessons: number;
  })[];
}

interface Asked {
  /** Empty when none was chosen. */
  id: string;
  language: Language;
  /** "YYYY-MM-DD" */
  today: string;
}

/** What rests on a provision, and which provisions need somebody. */
export async function impactPage(
  { school }: AppLoadContext,
  { id, language, today }: Asked,
): Promise<ImpactPage> {
  const { library } = school;
  const found = lawImpact(library, id, today);
  return {
    impact: found && (await impactView(school, found, language)),
    unknown: found || id === '' ? null : id,
    choices: choicesOf(library, language),
    troubled: troubledProvisions(library, today).map(({ provision, health, lessons }) => ({
      ...{ id: provision.id, label: labelOf(library, provision.id, language), health },
      ...looked(library, provision),
      lessons: lessons.length,
    })),
  };
}

async function impactView(
  { library, db }: AppLoadContext['school'],
  found: LawImpact,
  language: Language,
): Promise<ImpactView> {
  const { provision, checkedOn, health, confidence, lessons, practice, exam, courses, terms, events } = found;
  const counted = courses.map(async (course) => ({
    ...{ slug: course.slug, title: course.title[language], exam: course.exam },
    certificates: await countCertificates(db, { courseId: course.id }),
  }));
  return {
    provision: {
      ...{ id: provision.id, article: provision.article[language], title: provision.title[language] },
      instrument: library.instrument(provision.instrument)?.name[language] ?? '',
    },
    ...{ checkedOn, health, confidence, practice: practice.length },
    lessons: lessons.map(({ course, slug, number, title, texts }) => {
      return { course, slug, number, title: title[language], texts };
    }),
    exam: { all: exam.length, asked: exam.filter(({ asked }) => asked).length },
    courses: await Promise.all(counted),
    ...{ terms: terms.length, events: events.length },
  };
}

function looked(library: Library, provision: Provision): Pick<ImpactView, 'checkedOn' | 'confidence'> {
  const { checkedOn, confidence } = library.currentVersion(provision);
  return { checkedOn, confidence };
}

function labelOf(library: Library, id: string, language: Language): string {
  const provision = library.provision(id);
  if (!provision) return id;
  const act = library.instrument(provision.instrument)?.shortName[language] ?? '';
  return `${act}, ${provision.article[language]}: ${provision.title[language]}`;
}

function choicesOf(library: Library, language: Language): ImpactPage['choices'] {
  const { compare } = formatsOf(language);
  return library.instruments
    .map(({ id, name }) => ({
      name: name[language],
      provisions: library.provisions
        .filter(({ instrument }) => instrument === id)
        .map((provision) => ({
          id: provision.id,
          label: `${provision.article[language]}: ${provision.title[language]}`,
        })),
    }))
    .filter(({ provisions }) => provisions.length > 0)
    .toSorted((a, b) => compare(a.name, b.name));
}
