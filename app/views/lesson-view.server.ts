import type { AppLoadContext } from '@remix-run/node';
import { citations, type Citation } from '#app/content/citations.ts';
import { provisionsOfLesson } from '#app/content/law/resting.ts';
import type { LessonPlace } from '#app/content/library-lessons.ts';
import type { Fact } from '#app/content/schema/law.ts';
import { practiceView, type PracticeView } from '#app/domain/assessment/practice-view.ts';
import { changesOfLesson } from '#app/domain/authoring/history/changes-of-lesson.ts';
import { practiceOfLesson } from '#app/domain/learning/practice-of-lesson.ts';
import type { Language } from '#app/i18n/languages.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import { lawLines, type LawLines } from './law/law-lines.ts';

export interface PracticeOnPage {
  practice: PracticeView;
  citations: Citation[];
}

export interface LessonView {
  slug: string;
  number: number;
  total: number;
  minutes: number;
  title: string;
  summary: string;
  lawCheckedOn: string;
  /** What changed under it, and what was not looked at for long. */
  lawLines: LawLines;
  /** The language of the text when it is not the language of the page. */
  otherLanguage: Language | null;
  /** The text it was translated from is newer. */
  stale: boolean;
  /** What is newer is the rule itself: no exam asks about it in this language. */
  behindLaw: boolean;
  /** HTML of the lesson, and the practice questions between. */
  parts: ({ html: string } | PracticeOnPage)[];
  citations: Citation[];
  facts: CitedFact[];
  /** What changed in it since it was first published, the newest first; `on` is a day. */
  changes: { on: string; words: string; legal: boolean }[];
  previous: { slug: string; number: number; title: string } | null;
  next: { slug: string; number: number; title: string } | null;
}

/** A statement of somebody: of what kind, by whom, when, and where it stands. */
export interface CitedFact {
  id: string;
  statement: string;
  tier: Fact['tier'];
  who: string;
  document: string;
  /** "YYYY", "YYYY-MM" or "YYYY-MM-DD" */
  asOf: string;
}

interface Asked {
  place: LessonPlace;
  language: Language;
  /** A practice question to be answered once more. */
  again: string | null;
}

/** A lesson with its practice questions as far as this person has answered them; null when it has no text. */
export async function lessonView(context: AppLoadContext, asked: Asked): Promise<LessonView | null> {
  const { place, language } = asked;
  const { library, renderLesson } = context.school;
  const text = library.lessonText(place.lesson.id, language);
  if (!text) return null;
  const rendered = await renderLesson({ lessonId: place.lesson.id, language });
  const practiceOf = await practiceOnPage(context, asked);
  const neighbour = (other: LessonPlace['next'], number: number) =>
    other && { slug: other.slug, number, title: other.lesson.title[language] };

  return {
    slug: place.slug,
    number: place.number,
    total: place.course.lessons.length,
    minutes: place.lesson.minutes,
    title: text.frontMatter.title,
    summary: text.frontMatter.summary,
    lawCheckedOn: text.frontMatter.lawCheckedOn,
    lawLines: lawLines(library, {
      provisions: provisionsOfLesson(library, place.lesson.id),
      lawCheckedOn: text.frontMatter.lawCheckedOn,
      today: schoolDay(new Date()),
      language,
    }),
    otherLanguage: text.language === language ? null : text.language,
    stale: text.stale,
    behindLaw: text.language === language && text.behindLaw,
    parts: rendered.segments.flatMap((segment): LessonView['parts'] =>
      'check' in segment ? practiceOf(segment.check) : [segment],
    ),
    citations: citations(library, rendered.provisions, language),
    facts: rendered.facts.flatMap((id) => citedFact(context, id, language)),
    changes: await changesFor(context, asked, text.language),
    previous: neighbour(place.previous, place.number - 1),
    next: neighbour(place.next, place.number + 1),
  };
}

/** Of the text that is shown, in words of the page. */
async function changesFor(
  { school }: AppLoadContext,
  { place, language }: Asked,
  shownIn: Language,
): Promise<LessonView['changes']> {
  const changes = await changesOfLesson(school.db, { lessonId: place.lesson.id, language: shownIn });
  return changes.map(({ at, change, legal }) => ({ on: schoolDay(at), words: change[language], legal }));
}

/** Shows a practice question: open, or with the reasons when this very wording was answered. */
async function practiceOnPage({ school, person }: AppLoadContext, { place, language, again }: Asked) {
  const { library, db } = school;
  const answered = person && (await practiceOfLesson(db, { personId: person.id, lessonId: place.lesson.id }));

  return (id: string): PracticeOnPage[] => {
    const published = library.question(id);
    if (!published) return [];
    const { question, revisionId } = published;
    const saved = id === again ? undefined : answered?.get(id);
    if (saved?.revisionId !== revisionId) {
      const practice = practiceView(question, language, { answer: null, checked: false, correct: false });
      return [{ practice, citations: [] }];
    }
    const practice = practiceView(question, language, { ...saved, checked: true });
    return [{ practice, citations: citations(library, question.provisions, language) }];
  };
}

function citedFact(
  { school: { library } }: AppLoadContext,
  id: string,
  language: Language,
): LessonView['facts'] {
  const fact = library.fact(id);
  if (!fact) return [];
  const document = library.document(fact.document);
  return [
    {
      ...{ id, statement: fact.statement[language], tier: fact.tier, asOf: fact.asOf },
      who: fact.attributedTo?.[language] ?? document?.author[language] ?? '',
      document: document?.title[language] ?? '',
    },
  ];
}
