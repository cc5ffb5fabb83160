import { readLessonFile } from '#app/content/front-matter.ts';
import { parseCourse, parseQuestion } from '#app/content/parse-unit.ts';
import { formatsOf } from '#app/i18n/format.ts';
import { isLanguage, languages, type Language } from '#app/i18n/languages.ts';
import type { UnitKind } from '#db/schema.ts';
import { courseParts } from './course-parts.ts';
import { questionParts } from './question-parts.ts';
import type { Around } from './names.ts';
import { paragraphsOf, type DiffRow, type PartName } from './text-diff.ts';
import { unitDiff, type TextPart } from './unit-diff.ts';

interface Unit {
  kind: UnitKind;
  key: string;
}

export interface ComparedText {
  language: Language;
  rows: DiffRow[];
  /** Nothing that people read differs, but the texts are not the same. */
  marksOnly: boolean;
}

/** Two texts of a unit beside each other, in each language it is written in; null where there is no such text. */
export function comparedTexts(
  unit: Unit,
  { before, after }: { before: string | null; after: string | null },
  around: Around,
): ComparedText[] {
  return languagesOf(unit).map((language) => {
    const rows = unitDiff(partsOf(unit, before, language, around), partsOf(unit, after, language, around));
    const differs = before !== null && after !== null && before !== after;
    return { language, rows, marksOnly: differs && rows.every(({ kind }) => kind === 'same') };
  });
}

/** The languages of a unit: a lesson's text has one. */
export function languagesOf({ kind, key }: Unit): Language[] {
  if (kind !== 'lesson') return [...languages];
  const language = key.split(':')[1];
  return isLanguage(language) ? [language] : [];
}

function partsOf({ kind }: Unit, body: string | null, language: Language, around: Around): TextPart[] {
  if (body === null) return [];
  switch (kind) {
    case 'lesson':
      return lessonParts(body, language);
    case 'question':
      return questionParts(parseQuestion(body), language, around);
    case 'course':
      return courseParts(parseCourse(body), language, around);
    default:
      return paragraphs(body);
  }
}

/** What people fill in above the text, then the text. A file that cannot be read is shown as it is. */
function lessonParts(body: string, language: Language): TextPart[] {
  const read = readLessonFile(body);
  if (!read.ok) return paragraphs(body);
  const { title, summary, lawCheckedOn, ruleChangedOn } = read.file.frontMatter;
  const { date } = formatsOf(language);
  const field = (label: PartName, text: string): TextPart => ({ label, text });
  return [
    field('title', title),
    field('summary', summary),
    field('lawCheckedOn', date(lawCheckedOn)),
    ...(ruleChangedOn ? [field('ruleChangedOn', date(ruleChangedOn))] : []),
    ...paragraphs(read.file.body),
  ];
}

function paragraphs(text: string): TextPart[] {
  return paragraphsOf(text).map((paragraph) => ({ label: null, text: paragraph }));
}
