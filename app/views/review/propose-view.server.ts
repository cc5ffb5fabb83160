import { isLanguage, languageNames, languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { DraftProblem } from '#app/content/check/check-draft.ts';
import type { UnitKind } from '#db/schema.ts';
import type { ReviewAspect } from '#db/studio-schema.ts';
import type { Gathered, Obstacle, OfLesson } from './propose-gather.server.ts';
import { titleInText } from './names-of-proposal.server.ts';
import { inReadingOrder, type UnitLabel } from './proposed-items.server.ts';

export interface TextToPropose {
  name: string;
  label: UnitLabel;
  isNew: boolean;
  /** In the open proposal as it stands. */
  waiting: boolean;
  begunBefore: boolean;
}

export interface ProposeView extends OfLesson {
  course: string;
  /** Null when the course itself is proposed. */
  lesson: string | null;
  /** Learners have no earlier text of it. */
  isNew: boolean;
  texts: TextToPropose[];
  /** What is wrong in the lesson as it would be published, by the lines of the editor. */
  problems: DraftProblem[];
  obstacles: Obstacle[];
  /** Nothing keeps it from being proposed. */
  ready: boolean;
  needsLawCheck: boolean;
  open: { id: string; change: Localized; legal: boolean } | null;
  returned: { id: string; legal: boolean; notes: { aspect: ReviewAspect; note: string }[] } | null;
}

/** What would be proposed of a lesson, in one language. */
export function proposeView(gathered: Gathered, of: OfLesson, language: Language): ProposeView {
  const { desk, units, waiting, open, returned, obstacles, problems, needsLawCheck } = gathered;
  const texts = [
    ...units.map((unit) => ({ ...unit, waiting: false })),
    ...waiting.map((unit) => ({ ...unit, waiting: true, begunBefore: false })),
  ]
    .toSorted(inReadingOrder)
    .map(({ kind, key, body, before, ...unit }): TextToPropose => ({
      ...{ name: `${kind}.${key}`, label: labelOf({ kind, key, body }, language), isNew: before === null },
      ...{ waiting: unit.waiting, begunBefore: unit.begunBefore },
    }));
  const failed = returned?.checks.filter(({ passed }) => !passed) ?? [];
  return {
    ...of,
    course: desk.course.title[language] || of.courseId,
    lesson: lessonTitle(gathered, of.lessonId, language),
    isNew: of.lessonId !== null && !desk.published?.lessons.some(({ id }) => id === of.lessonId),
    ...{ texts, problems, obstacles, needsLawCheck, ready: isReady(gathered) },
    open: open && { id: open.id, change: open.change, legal: open.legal },
    returned: returned && {
      ...{ id: returned.id, legal: returned.legal },
      notes: failed.map(({ aspect, note }) => ({ aspect, note })),
    },
  };
}

function lessonTitle({ desk, units, waiting }: Gathered, lessonId: string | null, language: Language) {
  if (lessonId === null) return null;
  const listed = desk.course.lessons.find(({ id }) => id === lessonId)?.title[language];
  return listed || titleInText([...units, ...waiting], lessonId, language) || lessonId;
}

/** Whether there is something to propose and no error in it. */
export function isReady({ units, obstacles, problems }: Gathered): boolean {
  return units.length > 0 && obstacles.length === 0 && problems.every(({ level }) => level !== 'error');
}

/** Like the label of a proposed text; a draft may be broken. */
function labelOf(
  { kind, key, body }: { kind: UnitKind; key: string; body: string },
  language: Language,
): UnitLabel {
  if (kind === 'lesson') {
    const written = key.split(':')[1];
    return { kind, language: isLanguage(written) ? languageNames[written].full : key };
  }
  return kind === 'question'
    ? { kind, prompt: promptOf(body, language) }
    : { kind: kind === 'course' ? kind : 'other', key };
}

function promptOf(body: string, language: Language): string {
  try {
    const { prompt } = JSON.parse(body) as { prompt?: Partial<Localized> };
    return prompt?.[language] ?? languages.map((other) => prompt?.[other]).find(Boolean) ?? '';
  } catch {
    return '';
  }
}
