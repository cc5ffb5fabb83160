import type { AppLoadContext } from '@remix-run/node';
import { buildLibrary } from '#app/content/library.ts';
import { parseQuestion } from '#app/content/parse-unit.ts';
import { renderLesson } from '#app/content/render/render-lesson.tsx';
import { sha256 } from '#app/content/unit.ts';
import { practiceView, type PracticeView } from '#app/domain/assessment/practice-view.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { proposalOf } from '#app/domain/authoring/review/proposals.ts';
import { isLanguage, type Language } from '#app/i18n/languages.ts';
import { lessonView, type LessonView } from '../lesson-view.server.ts';
import { proposedItems, type ProposedItem } from './proposed-items.server.ts';

/** A text as learners have it or would have it: a lesson, a question open and answered, or nothing to show. */
export type RenderedView =
  | { kind: 'lesson'; language: Language; lesson: LessonView }
  | { kind: 'question'; language: Language; open: PracticeView; answered: PracticeView }
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
  const body = asked.side === 'new' ? item.body : item.before;
  if (item.kind === 'question') return questionView(body, asked.language);
  if (item.kind !== 'lesson') return null;
  const [lessonId = '', language] = item.key.split(':');
  if (!isLanguage(language)) return null;
  if (body === null) return { kind: 'none', language };
  const lesson = await lessonAmong(context, { lessonId, language, items, side: asked.side });
  return lesson ? { kind: 'lesson', language, lesson } : { kind: 'broken', language };
}

function questionView(body: string | null, language: Language): RenderedView {
  if (body === null) return { kind: 'none', language };
  const question = parseQuestion(body);
  const open = practiceView(question, language, { answer: null, checked: false, correct: false });
  const answered = practiceView(question, language, { answer: null, checked: true, correct: false });
  return { kind: 'question', language, open, answered };
}

interface Among {
  lessonId: string;
  language: Language;
  items: readonly ProposedItem[];
  side: 'old' | 'new';
}

/** Makes the library this side would have, and asks it as the page of a lesson does. Null when it cannot be shown. */
async function lessonAmong(context: AppLoadContext, { lessonId, language, items, side }: Among) {
  const { school } = context;
  const published = await publishedUnits(school.db);
  const laid = new Map(published.map((unit) => [`${unit.kind}.${unit.key}`, unit]));
  for (const { name, kind, key, revisionId, baseRevisionId, body, before } of items) {
    const [text, revision] = side === 'new' ? [body, revisionId] : [before, baseRevisionId];
    if (text === null || revision === null) continue;
    laid.set(name, { kind, key, body: text, hash: sha256(text), revisionId: revision });
  }
  try {
    const library = buildLibrary([...laid.values()]);
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
