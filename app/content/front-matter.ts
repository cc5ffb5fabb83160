import { LineCounter, parseDocument } from 'yaml';
import type { LessonFrontMatter } from './schema/course.ts';
import { lessonFrontMatter } from './schema/course.ts';
import { sha256 } from './unit.ts';

export type LessonFile = {
  frontMatter: LessonFrontMatter;
  body: string;
  /** Lines of the file that stand above the first line of the body. */
  linesAbove: number;
};

/** `quoted`: the line of the front matter that is wrong. */
export type FrontMatterFault = { line: number; message: string; quoted?: readonly string[]; lawDate?: true };

const howToWrite =
  'Begin the file with a line of exactly three dashes, then title, summary and lawCheckedOn, then three dashes again.';

export function tidyLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * Splits a lesson file into the text between the two `---` lines and the body. Only plain `---` counts:
 * anything after it on the line could name a language in which other readers would run the front matter.
 */
export function splitLessonFile(
  raw: string,
): { yaml: string; body: string; linesAbove: number } | FrontMatterFault {
  const text = tidyLines(raw);
  const lines = text.split('\n');
  if (lines[0] !== '---') {
    const after = lines[0]?.startsWith('---');
    return {
      line: 1,
      message: after ? 'Nothing may follow the three dashes on the first line.' : howToWrite,
    };
  }
  const end = lines.indexOf('---', 1);
  if (end < 0)
    return {
      line: 1,
      message: 'The front matter is not closed. Put a line of exactly three dashes after its last line.',
    };
  return { yaml: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), linesAbove: end + 1 };
}

/** Title, summary and three dates or marks: far below this. */
const longestFrontMatter = 4_096;

const notYaml =
  'The front matter is not good YAML here. If a text has a colon, "#", "*" or "&" in it, put the text in "double quotes".';

/** The front matter as plain values, or where it stops being YAML. Aliases are refused: nothing here repeats. */
function parseYaml(yaml: string): { value: unknown } | FrontMatterFault {
  if (yaml.length > longestFrontMatter)
    return { line: 1, message: 'The front matter is too long. Shorten the summary.' };
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'core' });
  const broken = document.errors[0];
  if (broken) return { line: 1 + counter.linePos(broken.pos[0]).line, message: notYaml };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) ?? {} };
  } catch {
    return { line: 2, message: notYaml };
  }
}

/** Reads a lesson file: front matter checked by its schema, and the body untouched. */
export function readLessonFile(
  raw: string,
): { ok: true; file: LessonFile } | { ok: false; faults: FrontMatterFault[] } {
  const split = splitLessonFile(raw);
  if ('message' in split) return { ok: false, faults: [split] };
  const yaml = parseYaml(split.yaml);
  if ('message' in yaml) return { ok: false, faults: [yaml] };
  const parsed = lessonFrontMatter.safeParse(yaml.value);
  if (parsed.success) {
    return { ok: true, file: { frontMatter: parsed.data, body: split.body, linesAbove: split.linesAbove } };
  }
  const faults = parsed.error.issues.map((issue): FrontMatterFault => {
    const key = issue.path.map(String)[0] ?? '';
    const at = split.yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`));
    const message = `Front matter, ${key || 'as a whole'}: ${issue.message}.`;
    return {
      line: at < 0 || key === '' ? 1 : at + 2,
      message,
      ...(key === '' ? {} : { quoted: [key] }),
      ...(key === 'lawCheckedOn' ? { lawDate: true as const } : {}),
    };
  });
  return { ok: false, faults };
}

/**
 * The stamp a translation keeps of the text it was made from: 16 hex digits of SHA-256 over the body of the
 * source-language file. The front matter is left out, so that a new date of checking makes nothing stale.
 */
export function sourceStamp(sourceBody: string): string {
  return sha256(tidyLines(sourceBody).trim()).slice(0, 16);
}
