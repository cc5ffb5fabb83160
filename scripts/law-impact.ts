/**
 * `npm run law:impact -- --provision ID`: what rests on a provision, as text or with `--json`. Looks at what is
 * published in the data folder; with `--dir PATH`, or where there is no database yet, at a content folder, and then
 * knows of no certificates. Ends with 1 when there is no such provision, with 2 when it was called wrongly.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lawImpact, type LawImpact } from '#app/content/law/law-impact.ts';
import { buildLibrary, type Library } from '#app/content/library.ts';
import { readContent } from '#app/content/read/read-content.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { countCertificates } from '#app/domain/certificates/count-certificates.ts';
import { readEnv } from '#app/http/env.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import { openDatabase } from '#db/client.server.ts';

const options = {
  provision: { type: 'string' },
  json: { type: 'boolean', default: false },
  dir: { type: 'string' },
} as const;

function readOptions() {
  try {
    const { provision, ...others } = parseArgs({ options }).values;
    if (provision) return { provision, ...others };
  } catch {
    // Told below: what is needed is one line.
  }
  process.stderr.write('Needed: --provision ID. Optional: --json, --dir PATH (a content folder).\n');
  process.exit(2);
}

type Certificates = Record<string, number> | null;

/** The impact on a library, and how many certificates there are for each course it touches. */
async function impactIn(
  library: Library,
  count: ((courseId: string) => Promise<number>) | null,
): Promise<{ impact: LawImpact; certificates: Certificates } | null> {
  const impact = lawImpact(library, provision, schoolDay(new Date()));
  if (!impact) return null;
  if (!count) return { impact, certificates: null };
  const counted = impact.courses.map(async ({ id }) => [id, await count(id)] as const);
  return { impact, certificates: Object.fromEntries(await Promise.all(counted)) };
}

async function look() {
  const file = resolve(readEnv(process.env).dataDir, 'sailau.sqlite');
  if (dir !== undefined || !existsSync(file)) {
    const { units } = await readContent(resolve(dir ?? 'content'));
    return impactIn(buildLibrary(units.map((unit) => ({ ...unit, revisionId: unit.hash }))), null);
  }
  const db = openDatabase(file);
  try {
    const count = (courseId: string) => countCertificates(db, { courseId });
    return await impactIn(buildLibrary(await publishedUnits(db)), count);
  } finally {
    await db.close();
  }
}

function inWords(impact: LawImpact, certificates: Certificates): string {
  const { provision: rule, lessons, practice, exam, courses, terms, events } = impact;
  const ids = (questions: { id: string; asked: boolean }[], mark: boolean) =>
    questions.map(({ id, asked }) => `  ${id}${mark && !asked ? '  (out of the pool)' : ''}`);
  return [
    `${rule.id}: ${rule.article.en}, ${rule.title.en}`,
    `health: ${impact.health}; confidence: ${impact.confidence}; checked on ${impact.checkedOn}; versions: ${rule.versions}`,
    `lessons: ${lessons.length}`,
    ...lessons.flatMap(({ id, course, slug, texts }) => [
      `  ${id}  /courses/${course}/${slug}`,
      ...texts.map(
        ({ language, lawCheckedOn, health }) => `    ${language}  checked ${lawCheckedOn}  ${health}`,
      ),
    ]),
    `practice questions: ${practice.length}`,
    ...ids(practice, false),
    `exam questions: ${exam.length}`,
    ...ids(exam, true),
    `courses: ${courses.length}`,
    ...courses.map(({ id, exam: { asked, wanted, fewest, open } }) => {
      const held = open
        ? `exam can be drawn: ${asked} of ${wanted}`
        : `exam closed: ${asked} of ${wanted}, needs ${fewest}`;
      return `  ${id}  ${held}; certificates: ${certificates?.[id] ?? 'not known without a database'}`;
    }),
    `glossary terms: ${terms.join(', ') || 'none'}`,
    `events of the time line: ${events.join(', ') || 'none'}`,
  ].join('\n');
}

const { provision, json, dir } = readOptions();
const found = await look();
if (!found) {
  process.stderr.write(
    `There is no provision "${provision}" in the register. Ids stand in content/law/*.yaml.\n`,
  );
  process.exitCode = 1;
} else {
  const { impact, certificates } = found;
  process.stdout.write(
    `${json ? JSON.stringify({ ...impact, certificates }) : inWords(impact, certificates)}\n`,
  );
}
