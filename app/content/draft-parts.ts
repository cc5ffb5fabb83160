import { isMap, isScalar, parseDocument } from 'yaml';
import type { Language } from '../i18n/languages.ts';
import { isLanguage } from '../i18n/languages.ts';
import { splitLessonFile, tidyLines } from './front-matter.ts';

/** What people fill in above a lesson's text. */
export type FrontFields = { title: string; summary: string; lawCheckedOn: string };

const fieldNames = ['title', 'summary', 'lawCheckedOn'] as const;

/** A lesson file taken apart for editing. It may break every rule: what cannot be read is empty. */
export type DraftParts = {
  front: FrontFields;
  translatedFrom: Language | null;
  sourceHash: string | null;
  /** The day the rule told here last changed, "YYYY-MM-DD". */
  ruleChangedOn: string | null;
  body: string;
  /** Lines of the file that stand above the first line of the body. */
  linesAbove: number;
};

/** Far above any front matter that fits its schema, far below what would be slow to read. */
const longestYaml = 8_192;

type Entry = { key: string; text: string; from: number; to: number };

/** A value on several lines ends with its last letter, not with the line. */
function endOf(yaml: string, end: number): number {
  return yaml.slice(0, end).trimEnd().length;
}

/** The plain `key: value` entries of a front matter with their places in it; none when it is no YAML. */
function entriesOf(yaml: string): Entry[] {
  if (yaml.length > longestYaml) return [];
  const document = parseDocument(yaml, { schema: 'failsafe' });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  return document.contents.items.flatMap(({ key, value }) =>
    isScalar<string>(key) && isScalar<string>(value) && key.range && value.range
      ? [{ key: key.value, text: value.value, from: key.range[0], to: endOf(yaml, value.range[1]) }]
      : [],
  );
}

export function draftParts(raw: string): DraftParts {
  const split = splitLessonFile(raw);
  const [yaml, body, linesAbove] =
    'message' in split ? ['', tidyLines(raw), 0] : [split.yaml, split.body, split.linesAbove];
  const entries = new Map(entriesOf(yaml).map(({ key, text }) => [key, text]));
  const text = (key: string) => entries.get(key) ?? '';
  const source = text('translatedFrom');
  return {
    front: { title: text('title'), summary: text('summary'), lawCheckedOn: text('lawCheckedOn') },
    translatedFrom: isLanguage(source) ? source : null,
    sourceHash: text('sourceHash') || null,
    ruleChangedOn: text('ruleChangedOn') || null,
    ...{ body, linesAbove },
  };
}

/** A line of the file as a line of the text that people edit, 1 is its first; 0 for what stands above it. */
export function lineInText(raw: string, line: number): number {
  const { body, linesAbove } = draftParts(raw);
  // One empty line after the front matter belongs to the file, not to the text.
  return Math.max(0, line - linesAbove - (body.startsWith('\n') ? 1 : 0));
}

/** A text as a YAML value on one line, whatever is in it. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' ').trim());
}

/** A day needs no quotation marks; anything else typed in its place gets them. */
function valueOf(name: (typeof fieldNames)[number], text: string): string {
  return name === 'lawCheckedOn' && /^\d{4}-\d\d-\d\d$/.test(text) ? text : quoted(text);
}

/** The front matter with new values in their old places; a value that did not change keeps its very letters. */
function withFields(yaml: string, fields: FrontFields): string {
  const entries = entriesOf(yaml);
  if (entries.length === 0) {
    return fieldNames.map((name) => `${name}: ${valueOf(name, fields[name])}`).join('\n');
  }
  const known = new Map(entries.map((entry) => [entry.key, entry]));
  let text = yaml;
  for (const name of fieldNames.toSorted((a, b) => (known.get(b)?.from ?? -1) - (known.get(a)?.from ?? -1))) {
    const entry = known.get(name);
    const line = `${name}: ${valueOf(name, fields[name])}`;
    if (!entry) text = `${line}\n${text}`;
    else if (entry.text.trim() !== fields[name].trim())
      text = text.slice(0, entry.from) + line + text.slice(entry.to);
  }
  return text;
}

/**
 * The whole lesson file after editing: the file before with these fields and this body. Lines of the front matter
 * that nobody edits (`translatedFrom`, `sourceHash`) stay. A file that did not change comes back letter by letter.
 * `translatedFrom` is written into a file that has no front matter yet.
 */
export function joinDraft(
  before: string | null,
  { front, body, translatedFrom = null }: { front: FrontFields; body: string; translatedFrom?: Language | null },
): string {
  const split = before === null ? null : splitLessonFile(before);
  const old = split && 'yaml' in split ? split.yaml : null;
  const yaml = withFields(old ?? '', front);
  const source = old === null && translatedFrom ? `\ntranslatedFrom: ${translatedFrom}` : '';
  return `---\n${yaml}${source}\n---\n${tidyLines(body)}`;
}
