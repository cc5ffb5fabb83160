import type { AppLoadContext } from '@remix-run/node';
import { citations, type Citation } from '#app/content/citations.ts';
import type { LessonPlace } from '#app/content/library-lessons.ts';
import { practiceView, type PracticeView } from '#app/domain/assessment/practice-view.ts';
import { practiceOfLesson } from '#app/domain/learning/practice-of-lesson.ts';
import { notFound } from '#app/http/requests.server.ts';
import type { Language } from '#app/i18n/languages.ts';

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
  /** The language of the text when it is not the language of the page. */
  otherLanguage: Language | null;
  /** The text it was translated from is newer. */
  stale: boolean;
  /** HTML of the lesson, and the practice questions between. */
  parts: ({ html: string } | PracticeOnPage)[];
  citations: Citation[];
  facts: { id: string; statement: string; document: string; asOf: string }[];
  previous: { slug: string; number: number; title: string } | null;
  next: { slug: string; number: number; title: string } | null;
}

interface Asked {
  place: LessonPlace;
  language: Language;
  /** A practice question to be answered once more. */
  again: string | null;
}

/** A lesson with its practice questions as far as this person has answered them. Throws 404 when it has no text. */
export async function lessonView(context: AppLoadContext, { place, language, again }: Asked): Promise<LessonView> {
  const { library, db, renderLesson } = context.school;
  const text = library.lessonText(place.lesson.id, language);
  if (!text) throw notFound();
  const rendered = await renderLesson({ lessonId: place.lesson.id, language });
  const answered = context.person
    ? await practiceOfLesson(db, { personId: context.person.id, lessonId: place.lesson.id })
    : new Map();

  function practiceOf(id: string): PracticeOnPage[] {
    const published = library.question(id);
    if (!published) return [];
    const saved = answered.get(id);
    const checked = saved !== undefined && saved.revisionId === published.revisionId && id !== again;
    const given = { answer: checked ? saved.answer : null, checked, correct: checked && saved.correct };
    return [
      {
        practice: practiceView(published.question, language, given),
        citations: checked ? citations(library, published.question.provisions, language) : [],
      },
    ];
  }

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
    otherLanguage: text.language === language ? null : text.language,
    stale: text.stale,
    parts: rendered.segments.flatMap((segment): LessonView['parts'] =>
      'check' in segment ? practiceOf(segment.check) : [segment],
    ),
    citations: citations(library, rendered.provisions, language),
    facts: rendered.facts.flatMap((id) => citedFact(context, id, language)),
    previous: neighbour(place.previous, place.number - 1),
    next: neighbour(place.next, place.number + 1),
  };
}

function citedFact({ school: { library } }: AppLoadContext, id: string, language: Language): LessonView['facts'] {
  const fact = library.fact(id);
  if (!fact) return [];
  const document = library.document(fact.document)?.title[language] ?? '';
  return [{ id, statement: fact.statement[language], document, asOf: fact.asOf }];
}
