import { parseBody, parseProgramme } from '../parse-unit.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { dataset, preset } from '../schema/dataset.ts';
import { event } from '../schema/event.ts';
import { kitPart } from '../schema/kit.ts';
import { fact, provision, term } from '../schema/law.ts';
import type { UnitKind } from '../unit.ts';
import type { Catalogue } from './catalogue.ts';

function unitsOf(catalogue: Catalogue, kind: UnitKind) {
  return catalogue.units.filter((unit) => unit.kind === kind);
}

function law(catalogue: Catalogue): Problem[] {
  return unitsOf(catalogue, 'provision').flatMap(({ body, file, line }) => {
    const { id, instrument, versions } = parseBody(provision, body);
    const unsaid = versions.slice(1).filter(({ change }) => change === undefined);
    const silent = unsaid.map(({ from }) => {
      const which = from === null ? 'a later version' : `the version from ${from}`;
      const message = `${id}: ${which} does not say what it changed. Write "change" in plain words, in three languages.`;
      return problem('provision-change', file, from === null ? line : catalogue.lineWith(file, from, line), message);
    });
    if (catalogue.has('instrument', instrument)) return silent;
    const message = `${id}: the instrument "${instrument}" is not in law/instruments.yaml. Correct the id or add it.`;
    return [...silent, problem('unknown-instrument', file, catalogue.lineWith(file, instrument, line), message)];
  });
}

function glossaryAndSources(catalogue: Catalogue): Problem[] {
  const terms = unitsOf(catalogue, 'term').flatMap(({ body, file, line }) => {
    const { id, provision: cited } = parseBody(term, body);
    if (cited === null || catalogue.has('provision', cited)) return [];
    const message = `${id}: the provision "${cited}" is not in law/. Correct the id, or write "provision: null".`;
    return [problem('unknown-provision', file, catalogue.lineWith(file, cited, line), message)];
  });
  const facts = unitsOf(catalogue, 'fact').flatMap(({ body, file, line }) => {
    const { id, document } = parseBody(fact, body);
    if (catalogue.has('document', document)) return [];
    const message = `${id}: the document "${document}" is not in the documents of sources.yaml. Correct the id or add it.`;
    return [problem('unknown-document', file, catalogue.lineWith(file, document, line), message)];
  });
  return [...terms, ...facts];
}

/** Facts that a table of figures or a preset of a lab rests on. */
function figures(catalogue: Catalogue): Problem[] {
  const cited = [
    ...unitsOf(catalogue, 'dataset').map((unit) => ({ ...unit, ...parseBody(dataset, unit.body) })),
    ...unitsOf(catalogue, 'preset').map((unit) => ({ ...unit, ...parseBody(preset, unit.body) })),
  ];
  return cited.flatMap(({ file, line, id, facts }) =>
    facts
      .filter((fact) => !catalogue.has('fact', fact))
      .map((fact) => {
        const message = `${id}: the fact "${fact}" is not in sources.yaml. Correct the id or add it.`;
        return problem('unknown-fact', file, catalogue.lineWith(file, fact, line), message);
      }),
  );
}

function timeline(catalogue: Catalogue): Problem[] {
  return unitsOf(catalogue, 'event').flatMap(({ body, file, line }) => {
    const { id, provisions, instruments } = parseBody(event, body);
    const missing = (kind: 'provision' | 'instrument', cited: readonly string[]) =>
      cited
        .filter((known) => !catalogue.has(kind, known))
        .map((known) => {
          const message = `${id}: the ${kind} "${known}" is not in law/. Correct the id or add it.`;
          return problem(`unknown-${kind}`, file, catalogue.lineWith(file, known, line), message);
        });
    return [...missing('provision', provisions), ...missing('instrument', instruments)];
  });
}

function programmes(catalogue: Catalogue): Problem[] {
  return unitsOf(catalogue, 'programme').flatMap(({ body, file }) => {
    const missing = parseProgramme(body).courses.filter((id) => !catalogue.has('course', id));
    return missing.map((id) => {
      const message = `There is no course "${id}". Correct the id, or take it out of the programme.`;
      return problem('unknown-course', file, catalogue.lineWith(file, id), message);
    });
  });
}

function courses(catalogue: Catalogue): Problem[] {
  return catalogue.courses.flatMap(({ course, file }) =>
    course.lessons.flatMap(({ provisions, facts }) => [
      ...provisions
        .filter((id) => !catalogue.has('provision', id))
        .map((id) =>
          problem(
            'unknown-provision',
            file,
            catalogue.lineWith(file, id),
            `The provision "${id}" is not in law/. Correct the id or add it.`,
            [id],
          ),
        ),
      ...facts
        .filter((id) => !catalogue.has('fact', id))
        .map((id) =>
          problem(
            'unknown-fact',
            file,
            catalogue.lineWith(file, id),
            `The fact "${id}" is not in sources.yaml. Correct the id or add it.`,
            [id],
          ),
        ),
    ]),
  );
}

/** The exam draws from each lesson no more questions than there are. */
function exams(catalogue: Catalogue): Problem[] {
  return catalogue.courses.flatMap(({ course, file }) => {
    const wanted = new Map<string, number>();
    for (const { lesson, count } of course.exam.draw) wanted.set(lesson, (wanted.get(lesson) ?? 0) + count);
    const from = catalogue.lineWith(file, 'draw:');
    return [...wanted].flatMap(([lesson, count]) => {
      const line = catalogue.lineWith(file, lesson, from);
      if (!course.lessons.some(({ id }) => id === lesson)) {
        return [
          problem(
            'unknown-lesson',
            file,
            line,
            `The exam draws from the lesson "${lesson}", which is not in this course. Correct the id.`,
            [lesson],
          ),
        ];
      }
      const pool = catalogue.examQuestions(lesson);
      if (pool >= count) return [];
      const message = `The exam draws ${count} questions of the lesson "${lesson}", but only ${pool} are marked for the exam. Write more, or draw fewer.`;
      return [problem('exam-pool', file, line, message, [lesson, String(count), String(pool)])];
    });
  });
}

/** Every line of the notebook rests on a provision, and no line is there twice. */
function kit(catalogue: Catalogue): Problem[] {
  const seen = new Set<string>();
  return unitsOf(catalogue, 'kit').flatMap(({ body, file, line }) => {
    const part = parseBody(kitPart, body);
    const lines = part.part === 'checklist' ? part.groups.flatMap(({ items }) => items) : [];
    const resting = part.part === 'right' ? [part] : lines;
    const repeated = lines.filter(({ id }) => seen.has(id) || !seen.add(id));
    const twice = 'is already used by another line of the notebook. Give this one its own.';
    return [
      ...resting
        .filter(({ provision: cited }) => !catalogue.has('provision', cited))
        .map(({ id, provision: cited }) => {
          const message = `${id}: the provision "${cited}" is not in law/. Correct the id or add it.`;
          return problem('unknown-provision', file, catalogue.lineWith(file, cited, line), message);
        }),
      ...repeated.map(({ id }) => problem('id-duplicate', file, line, `The id "${id}" ${twice}`)),
    ];
  });
}

/** What the registers and course files say about one another. */
export function checkRegisters(catalogue: Catalogue): Problem[] {
  return [law, glossaryAndSources, figures, timeline, programmes, courses, exams, kit].flatMap((check) => check(catalogue));
}
