import type { Language, Localized } from '../../i18n/languages.ts';
import type { Known } from '../question-draft/faults.ts';
import {
  blankQuestion,
  emptyText,
  maxRows,
  nextRowId,
  type QuestionForm,
} from '../question-draft/question-form.ts';
import type { ImportedQuestion } from './imported.ts';

export interface Destination {
  /** Id of the new question. */
  id: string;
  /** The language of what was read; the other two stay empty, to be translated. */
  language: Language;
  /** For questions that name no lesson of this course. */
  lesson: string;
  known: Known;
}

/** Names for rows: a, b, c … */
function named<Row>(rows: readonly Row[]): (Row & { id: string })[] {
  const ids: string[] = [];
  return rows.slice(0, maxRows).map((row) => {
    const id = nextRowId(ids);
    ids.push(id);
    return { ...row, id };
  });
}

function partsOf(question: ImportedQuestion, said: (text: string) => Localized): Partial<QuestionForm> {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        options: named(question.options).map(({ id, correct, text, feedback }) => ({
          ...{ id, correct, text: said(text), feedback: said(feedback) },
        })),
      };
    case 'order':
      return { items: named(question.items.map((text) => ({ text: said(text) }))) };
    case 'match':
      return {
        pairs: named(question.pairs.map(({ left, right }) => ({ left: said(left), right: said(right) }))),
      };
    case 'number': {
      const { value, tolerance, unit } = question;
      return { number: { value, tolerance, unit: said(unit) } };
    }
    case 'text':
      return { accept: said(question.accept.join('\n')) };
  }
}

/** A question that was read, as the form of a new draft. Tags that this course does not know are left out. */
export function toForm(question: ImportedQuestion, { id, language, lesson, known }: Destination): QuestionForm {
  const said = (text: string): Localized => ({ ...emptyText(), [language]: text });
  const { tags, prompt, explanation, type } = question;
  const home = known.lessons.has(tags.lesson) ? tags.lesson : lesson;
  const blank = blankQuestion(id, type, home);
  return {
    ...blank,
    ...{ options: [], items: [], pairs: [] },
    objective: known.objectives.has(tags.objective) ? tags.objective : '',
    use: tags.use.length > 0 ? tags.use : blank.use,
    difficulty: /^[123]$/.test(tags.difficulty) ? tags.difficulty : blank.difficulty,
    provisions: tags.provisions.filter(known.provision),
    facts: tags.facts.filter(known.fact),
    ...{ prompt: said(prompt), explanation: said(explanation) },
    ...partsOf(question, said),
  };
}
