import type { AppLoadContext } from '@remix-run/node';
import { citations, type Citation } from '#app/content/citations.ts';
import { parseQuestion } from '#app/content/parse-unit.ts';
import type { Question } from '#app/content/schema/question.ts';
import { mediaOf, type MediaFile } from '#app/domain/authoring/media/media-of.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { LessonOnDesk } from './lesson-on-desk.server.ts';

/** One thing to pick. */
export interface Pick {
  id: string;
  label: string;
  /** A line below: what it says, in the language of the text. */
  says: string;
  /** Everything else it may be found by. */
  also: string;
  /** Of a provision: how it stands and how we know it. */
  law?: { status: Citation['status']; confidence: Citation['confidence'] };
  /** Of a preset: the lab it opens. */
  lab?: string;
  /** Of a picture or sound: the words for those who do not see or hear it. */
  alt?: string;
}

/** What the pickers of the editor choose from, by what an attribute refers to; `media` are pictures, `sound` what is heard. */
export type Material = Record<
  'provision' | 'term' | 'fact' | 'document' | 'question' | 'dataset' | 'preset' | 'media' | 'sound',
  Pick[]
>;

const all = (...texts: Localized[]) =>
  languages.flatMap((language) => texts.map((text) => text[language])).join(' ');

/** Lists for one language of a lesson's text. */
export async function materialView(
  { school }: AppLoadContext,
  lesson: LessonOnDesk,
  language: Language,
): Promise<Material> {
  const { library } = school;
  const brought = await mediaOf(school.db, lesson.desk.course.id);
  const ofKind = (kind: string) => brought.filter(({ type }) => type.startsWith(kind));
  const shown = (file: RegExp) => shownFiles(library, lesson, file);
  return {
    provision: provisions(library, language).toSorted(byLabel(language)),
    ...registers(library, language),
    question: questions(library, lesson, language),
    dataset: library.datasets.map(({ id, title, note }) => ({
      ...{ id, label: title[language], says: note[language], also: all(title) },
    })),
    preset: library.presets.map(({ id, lab, title, note }) => ({
      ...{ id, lab, label: title[language], says: note[language], also: all(title) },
    })),
    media: files(ofKind('image/'), shown(/"(media\/[a-z0-9.-]+\.(?!mp3)[a-z0-9]+)"/g), language),
    sound: files(ofKind('audio/'), shown(/"(media\/[a-z0-9.-]+\.mp3)"/g), language),
  };
}

type Library = AppLoadContext['school']['library'];

/** By the alphabet of the language the names are in; 2 before 10. */
const byLabel = (language: Language) => {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (one: Pick, other: Pick) => compare(one.label, other.label);
};

function registers(library: Library, language: Language) {
  const sorted = byLabel(language);
  const term = library.terms.map(({ id, term, definition }): Pick => ({
    ...{ id, label: term[language], says: definition[language], also: all(term) },
  }));
  const fact = library.facts.map(({ id, statement, asOf, document }): Pick => ({
    ...{ id, label: statement[language], also: all(statement) },
    says: [library.document(document)?.title[language], asOf].filter(Boolean).join(', '),
  }));
  const document = library.documents.map(({ id, title, author, date }): Pick => ({
    ...{ id, label: title[language], says: `${author[language]}, ${date}`, also: all(title, author) },
  }));
  return { term: term.toSorted(sorted), fact: fact.toSorted(sorted), document: document.toSorted(sorted) };
}

function provisions(library: Library, language: Language): Pick[] {
  const named = citations(
    library,
    library.provisions.map(({ id }) => id),
    language,
  );
  return named.flatMap(({ id, title, article, instrument, status, confidence }) => {
    const provision = library.provision(id);
    if (!provision) return [];
    const label = `${[instrument, article].filter(Boolean).join(', ')}. ${title}`;
    const { text } = library.currentVersion(provision);
    const also = all(provision.title, provision.article);
    return [{ id, label, says: text[language], also, law: { status, confidence } }];
  });
}

/** Practice questions of this lesson first, then those of the others of its course; drafts before what is published. */
function questions(library: Library, { desk, lesson }: LessonOnDesk, language: Language): Pick[] {
  const known = new Map(library.questionsOf(desk.course.id).map(({ question }) => [question.id, question]));
  for (const { kind, body } of desk.atWork) {
    const draft = kind === 'question' ? readQuestion(body) : null;
    if (draft) known.set(draft.id, draft);
  }
  const practice = [...known.values()].filter(({ use }) => use.includes('practice'));
  const own = (question: Question) => (question.lesson === lesson.id ? 0 : 1);
  const titles = new Map(desk.course.lessons.map(({ id, title }) => [id, title[language]]));
  return practice
    .toSorted((a, b) => own(a) - own(b))
    .map(({ id, prompt, lesson: of }) => ({
      ...{ id, label: prompt[language], says: titles.get(of) ?? '', also: all(prompt) },
    }));
}

function readQuestion(body: string): Question | null {
  try {
    return parseQuestion(body);
  } catch {
    return null;
  }
}

/** Files that texts of the course show already. */
function shownFiles(library: Library, { desk, texts }: LessonOnDesk, file: RegExp): string[] {
  const published = desk.course.lessons.flatMap(({ id }) =>
    languages.map((language) => library.lessonText(id, language)?.body ?? ''),
  );
  const written = Object.values(texts).map(({ raw }) => raw ?? '');
  const names = [...published, ...written].flatMap((text) =>
    [...text.matchAll(file)].flatMap(([, name]) => name ?? []),
  );
  return [...new Set(names)].toSorted();
}

/** Files that were brought into the course, the newest first, then those that came with it. */
function files(brought: readonly MediaFile[], shown: readonly string[], language: Language): Pick[] {
  const own = brought
    .toSorted((a, b) => b.addedAt.getTime() - a.addedAt.getTime())
    .map(({ name, alt }) => ({
      ...{ id: `media/${name}`, label: name, says: alt[language], alt: alt[language] },
      also: `${name} ${all(alt)}`,
    }));
  const known = new Set(own.map(({ id }) => id));
  const others = shown
    .filter((id) => !known.has(id))
    .map((id) => ({ id, label: id.replace('media/', ''), says: '', also: id }));
  return [...own, ...others];
}
