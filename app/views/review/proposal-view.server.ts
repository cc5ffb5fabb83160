import type { AppLoadContext } from '@remix-run/node';
import { parseQuestion } from '#app/content/parse-unit.ts';
import { isWriterOf, proposalOf, type WholeProposal } from '#app/domain/authoring/review/proposals.ts';
import { handlesOf } from '#app/domain/people/handles-of.ts';
import type { Language, Localized } from '#app/i18n/languages.ts';
import type { School } from '#app/school.server.ts';
import type { Role, UnitKind } from '#db/schema.ts';
import type { ProposalState, ReviewAspect } from '#db/studio-schema.ts';
import {
  courseAround,
  isFirstOfLesson,
  proposedItems,
  unitLabel,
  type ProposedItem,
  type UnitLabel,
} from './proposed-items.server.ts';
import type { Around } from './comparing/names.ts';
import { paragraphsIn, placeNames, quoteInWords, wordsIn } from './comparing/place-names.ts';
import { cutAtWord, type PlaceNames } from './comparing/place-words.ts';
import { comparedTexts, type ComparedText } from './comparing/unit-parts.ts';
import { isOutdated } from './is-outdated.server.ts';
import { namesOfProposal } from './names-of-proposal.server.ts';
import { missingChecks } from './queue-view.server.ts';

export interface CommentView {
  id: string;
  quote: string;
  body: string;
  who: string | null;
  writtenAt: number;
  settledAt: number | null;
}

export interface ItemLink {
  name: string;
  label: UnitLabel;
  isNew: boolean;
  /** Another text was published since it was proposed. */
  outdated: boolean;
  /** Remarks that are not settled. */
  remarks: number;
}

export interface CheckView {
  aspect: ReviewAspect;
  needed: boolean;
  found: { passed: boolean; who: string | null; at: number; note: string } | null;
}

export interface ProposalView {
  id: string;
  courseId: string;
  lessonId: string | null;
  state: ProposalState;
  course: string;
  lesson: string | null;
  change: Localized;
  legal: boolean;
  /** The lesson was not published before. */
  isNew: boolean;
  by: string | null;
  proposedAt: number;
  publishAt: number | null;
  closedAt: number | null;
  /** Whoever asks wrote in it. */
  own: boolean;
  /** A reviewer or an admin: others only read and answer. */
  reviews: boolean;
  mayPublishOwn: boolean;
  /** Addresses of the course and the lesson for learners; null while the course is not published. */
  seen: { course: string; lesson: string | null } | null;
  checks: CheckView[];
  missing: ReviewAspect[];
  items: ItemLink[];
  /** The text that is shown. */
  item: ItemLink & {
    kind: UnitKind;
    key: string;
    /** Languages it can be seen in as learners see it. */
    rendered: Language[];
    texts: PlacedText[];
    comments: CommentView[];
  };
}

/** `places` name the paragraphs in people's words, cut short. */
type PlacedText = ComparedText & { paragraphs: string[]; places: string[] };

interface Asked {
  proposalId: string;
  language: Language;
  person: { id: string; role: Role };
  /** Name of the text to show; the first unless told. */
  item: string | null;
}

/** A proposal with one of its texts beside what is published; null when there is none, or no such text in it. */
export async function proposalView({ school }: AppLoadContext, asked: Asked): Promise<ProposalView | null> {
  const proposal = await proposalOf(school.db, asked.proposalId);
  if (!proposal) return null;
  const { language, person } = asked;
  const items = await proposedItems(school, proposal);
  const shown = asked.item === null ? items[0] : items.find(({ name }) => name === asked.item);
  const links = await Promise.all(items.map((item) => itemLink(school, proposal, item, language)));
  const link = links.find(({ name }) => name === shown?.name);
  if (!shown || !link) return null;
  const course = courseAround(school.library, proposal.courseId, items);
  const nameOf = await namesOfPeople(school, proposal);
  const names = shown.kind === 'lesson' ? lessonNames(school, items, language) : null;
  const placed = placedTexts(shown, { ...school, course }, names);
  return {
    ...standing(proposal),
    ...(await namesOfProposal(school, { ...proposal, items }, language)),
    ...{ isNew: isFirstOfLesson(items, proposal.lessonId), by: nameOf(proposal.proposedBy) },
    own: isWriterOf(proposal, person.id),
    reviews: person.role === 'reviewer' || person.role === 'admin',
    mayPublishOwn: person.role === 'admin',
    checks: checksOf(proposal, nameOf),
    missing: missingChecks(proposal),
    seen: seenBy(school, proposal),
    items: links,
    item: {
      ...{ ...link, kind: shown.kind, key: shown.key },
      rendered: isSeen(shown) ? placed.map(({ text }) => text.language) : [],
      texts: placed.map(({ text }) => text),
      comments: commentsOn(proposal, shown, nameOf).map((comment) => ({
        ...comment,
        quote: comment.quote && quoteInWords(comment.quote, placed, names),
      })),
    },
  };
}

function standing({ id, courseId, lessonId, state, change, legal, ...at }: WholeProposal) {
  return {
    ...{ id, courseId, lessonId, state, change, legal },
    proposedAt: at.proposedAt.getTime(),
    publishAt: at.publishAt?.getTime() ?? null,
    closedAt: at.closedAt?.getTime() ?? null,
  };
}

async function namesOfPeople(
  { db }: School,
  { proposedBy, checks, comments }: WholeProposal,
): Promise<NameOf> {
  const handles = await handlesOf(db, [
    proposedBy,
    ...checks.map(({ reviewerId }) => reviewerId),
    ...comments.map(({ authorId }) => authorId),
  ]);
  return (id) => (id === null ? null : (handles.get(id) ?? null));
}

function seenBy({ library }: School, { courseId, lessonId }: WholeProposal): ProposalView['seen'] {
  const course = library.course(courseId);
  const lesson = lessonId === null ? null : library.lessonById(lessonId);
  return course && { course: course.slug, lesson: lesson?.slug ?? null };
}

async function itemLink(
  school: School,
  proposal: WholeProposal,
  item: ProposedItem,
  language: Language,
): Promise<ItemLink> {
  const remarks = proposal.comments.filter((comment) => isOn(comment, item) && comment.settledAt === null);
  return {
    ...{ name: item.name, label: unitLabel(item, language), isNew: item.before === null },
    outdated: await isOutdated(school, proposal.state, item),
    remarks: remarks.length,
  };
}

/** Of a question what is proposed with the lesson is told, else what is published. */
function lessonNames(
  { library, texts }: School,
  items: readonly ProposedItem[],
  language: Language,
): PlaceNames {
  const promptOf = (id: string) => {
    const proposed = items.find(({ kind, key }) => kind === 'question' && key === id);
    return (proposed ? parseQuestion(proposed.body) : library.question(id)?.question)?.prompt ?? null;
  };
  return placeNames({ library, texts, language, promptOf });
}

/** So much of a paragraph is enough to know it again. */
const enough = 60;

const isSeen = ({ kind }: ProposedItem) => kind === 'lesson' || kind === 'question';

function placedTexts(item: ProposedItem, around: Around, names: PlaceNames | null) {
  return comparedTexts(item, { before: item.before, after: item.body }, around).map((compared) => {
    const paragraphs = paragraphsIn(compared.rows).map(({ text }) => text);
    const words = wordsIn(compared.rows, names);
    const text: PlacedText = { ...compared, paragraphs, places: words.map((one) => cutAtWord(one, enough)) };
    return { text, paragraphs, words };
  });
}

const isOn = (comment: { kind: string; key: string }, { kind, key }: ProposedItem) =>
  comment.kind === kind && comment.key === key;

type NameOf = (id: string | null) => string | null;

function checksOf({ needsLawCheck, checks }: WholeProposal, nameOf: NameOf): CheckView[] {
  return (['law', 'language'] as const).map((aspect) => {
    const check = checks.find((one) => one.aspect === aspect);
    const { passed, note } = check ?? { passed: false, note: '' };
    return {
      ...{ aspect, needed: aspect === 'language' || needsLawCheck },
      found: check ? { passed, note, who: nameOf(check.reviewerId), at: check.checkedAt.getTime() } : null,
    };
  });
}

function commentsOn({ comments }: WholeProposal, item: ProposedItem, nameOf: NameOf): CommentView[] {
  return comments
    .filter((comment) => isOn(comment, item))
    .map(({ id, quote, body, authorId, writtenAt, settledAt }) => ({
      ...{ id, quote, body, who: nameOf(authorId), writtenAt: writtenAt.getTime() },
      settledAt: settledAt?.getTime() ?? null,
    }));
}
