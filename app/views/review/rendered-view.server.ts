import type { AppLoadContext } from '@remix-run/node';
import { buildLibrary } from '#app/content/library.ts';
import { parseQuestion } from '#app/content/parse-unit.ts';
import { renderLesson } from '#app/content/render/render-lesson.tsx';
import { sha256 } from '#app/content/unit.ts';
import {
  practiceView,
  wronglyAnswered,
  type AnsweredView,
  type PracticeView,
} from '#app/domain/assessment/practice-view.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { proposalOf } from '#app/domain/authoring/review/proposals.ts';
import { publishedOnce } from '#app/domain/authoring/history/published-once.ts';
import { isLanguage, type Language } from '#app/i18n/languages.ts';
import type { School } from '#app/school.server.ts';
import type { UnitKind } from '#db/schema.ts';
import { lessonView, type LessonView } from '../lesson-view.server.ts';
import { unitNamed } from './history-view.server.ts';
import { proposedItems } from './proposed-items.server.ts';

/** A text as learners have it or would have it: a lesson, a question open and answered, or nothing to show. */
export type RenderedView =
  | { kind: 'lesson'; language: Language; lesson: LessonView }
  | { kind: 'question'; language: Language; open: PracticeView; answered: AnsweredView }
  | { kind: 'none' | 'broken'; language: Language };

interface Asked {
  proposalId: string;
  item: string;
  side: 'old' | 'new';
  /** Of a question; a lesson has its own. */
  language: Language;
}

/** One text of a proposal, before or after, among everything else that is published; null when there is no such text. */
export async function renderedView(context: AppLoadContext, asked: Asked): Promise<RenderedView | null> {
  const { school } = context;
  const proposal = await proposalOf(school.db, asked.proposalId);
  if (!proposal) return null;
  const items = await proposedItems(school, proposal);
  const item = items.find(({ name }) => name === asked.item);
  if (!item) return null;
  const isNew = asked.side === 'new';
  const laid = items.flatMap(({ kind, key, revisionId, baseRevisionId, body, before }): LaidText[] => {
    if (isNew) return [{ kind, key, body, revisionId }];
    return before === null || baseRevisionId === null
      ? []
      : [{ kind, key, body: before, revisionId: baseRevisionId }];
  });
  const { kind, key, body, before } = item;
  return shownAmong(context, { kind, key, body: isNew ? body : before }, { laid, language: asked.language });
}

interface AskedRevision {
  courseId: string;
  /** Name of a unit in an address: `lesson.les-one:kk`. */
  unit: string;
  revisionId: string;
  language: Language;
}

/** A text of a course as learners read it once, among what is published now; null when none was published so. */
export async function renderedRevision(
  context: AppLoadContext,
  { courseId, unit, revisionId, language }: AskedRevision,
): Promise<RenderedView | null> {
  const named = unitNamed(unit);
  const found = await publishedOnce(context.school.db.read, named, revisionId);
  if (found?.courseId !== courseId) return null;
  const text = { ...named, body: found.body };
  return shownAmong(context, text, { laid: [{ ...text, revisionId }], language });
}

/** A text that lies over what is published of its unit. */
interface LaidText {
  kind: UnitKind;
  key: string;
  body: string;
  revisionId: string;
}

interface Among {
  laid: readonly LaidText[];
  /** Of a question; a lesson has its own. */
  language: Language;
}

async function shownAmong(
  context: AppLoadContext,
  { kind, key, body }: { kind: UnitKind; key: string; body: string | null },
  among: Among,
): Promise<RenderedView | null> {
  if (kind === 'question') return questionView(context.school, body, among.language);
  if (kind !== 'lesson') return null;
  const [lessonId = '', language] = key.split(':');
  if (!isLanguage(language)) return null;
  if (body === null) return { kind: 'none', language };
  const lesson = await lessonAmong(context, { lessonId, language, laid: among.laid });
  return lesson ? { kind: 'lesson', language, lesson } : { kind: 'broken', language };
}

function questionView(
  { texts }: Pick<School, 'texts'>,
  body: string | null,
  language: Language,
): RenderedView {
  if (body === null) return { kind: 'none', language };
  const question = parseQuestion(body);
  const open = practiceView(question, language, { answer: null, checked: false, correct: false });
  const otherWords = texts[language].t('question:otherWords');
  const answered = wronglyAnswered(question, { language, otherWords });
  return { kind: 'question', language, open, answered };
}

/** Makes the library there would be, and asks it as the page of a lesson does. Null when it cannot be shown. */
async function lessonAmong(
  context: AppLoadContext,
  { lessonId, language, laid }: Among & { lessonId: string },
) {
  const { school } = context;
  const published = await publishedUnits(school.db);
  const units = new Map(published.map((unit) => [`${unit.kind}.${unit.key}`, unit]));
  for (const unit of laid) units.set(`${unit.kind}.${unit.key}`, { ...unit, hash: sha256(unit.body) });
  try {
    const library = buildLibrary([...units.values()]);
    const place = library.lessonById(lessonId);
    if (!place) return null;
    const compile = { cacheDir: `${school.env.dataDir}/cache` };
    const render = (input: { lessonId: string; language: Language }) =>
      renderLesson(library, { ...input, now: new Date() }, { texts: school.texts, compile });
    const renderer = Object.assign(render, { close: async () => undefined });
    const around = { ...context, person: null, school: { ...school, library, renderLesson: renderer } };
    return await lessonView(around, { place, language, again: null });
  } catch (error) {
    school.log.info({ err: error, lessonId }, 'a proposed lesson cannot be shown');
    return null;
  }
}
