import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { programmeFile } from '../schema/course.ts';
import { dataset, preset } from '../schema/dataset.ts';
import { event } from '../schema/event.ts';
import { kitPart } from '../schema/kit.ts';
import { fact, instrument, provision, sourceDocument, term } from '../schema/law.ts';
import type { ContentUnit } from '../unit.ts';
import { canonicalJson } from '../unit.ts';
import type { Collector } from './collector.ts';
import { addList, addUnit, namesIn, yamlNames } from './collector.ts';
import { addCourse } from './read-course.ts';
import type { YamlFile } from './yaml-file.ts';
import { checked, readYaml } from './yaml-file.ts';

async function addProgrammes(into: Collector): Promise<void> {
  for (const name of await yamlNames(into.root, 'programmes')) {
    const yaml = await readYaml(into.root, `programmes/${name}`, into.problems);
    const programme = yaml && checked(programmeFile, yaml, [], into.problems);
    if (!yaml || !programme) continue;
    const body = canonicalJson({ ...programme, slug: name.slice(0, -'.yaml'.length) });
    addUnit(into, { kind: 'programme', key: programme.id, body, file: yaml.file, line: 1 });
  }
}

async function addLaw(into: Collector): Promise<void> {
  for (const name of await yamlNames(into.root, 'law')) {
    const yaml = await readYaml(into.root, `law/${name}`, into.problems);
    if (!yaml) continue;
    if (name === 'instruments.yaml') addList(into, 'instrument', instrument, yaml);
    else addList(into, 'provision', provision, yaml);
  }
}

async function addDatasets(into: Collector): Promise<void> {
  for (const name of await yamlNames(into.root, 'datasets')) {
    const yaml = await readYaml(into.root, `datasets/${name}`, into.problems);
    if (!yaml) continue;
    if (name === 'presets.yaml') addList(into, 'preset', preset, yaml);
    else {
      const value = checked(dataset, yaml, [], into.problems);
      if (!value) continue;
      const { file } = yaml;
      addUnit(into, { kind: 'dataset', key: value.id, body: canonicalJson(value), file, line: 1 });
    }
  }
}

async function addKit(into: Collector): Promise<void> {
  for (const name of await yamlNames(into.root, 'field-kit')) {
    const yaml = await readYaml(into.root, `field-kit/${name}`, into.problems);
    if (yaml) addList(into, 'kit', kitPart, yaml);
  }
}

/** A file that a library may do without. */
async function readIfThere(into: Collector, file: string): Promise<YamlFile | null> {
  const there = await access(path.join(into.root, file)).then(
    () => true,
    () => false,
  );
  return there ? readYaml(into.root, file, into.problems) : null;
}

async function addRegisters(into: Collector): Promise<void> {
  const glossary = await readIfThere(into, 'glossary.yaml');
  if (glossary) addList(into, 'term', term, glossary);
  const timeline = await readIfThere(into, 'timeline.yaml');
  if (timeline) addList(into, 'event', event, timeline);
  const sources = await readIfThere(into, 'sources.yaml');
  if (sources) {
    addList(into, 'document', sourceDocument, sources, ['documents']);
    addList(into, 'fact', fact, sources, ['facts']);
  }
}

/**
 * Reads a content folder: `courses/`, `programmes/`, `law/`, `datasets/` (with `presets.yaml`), `field-kit/`, `timeline.yaml`,
 * `glossary.yaml` (a list of terms) and `sources.yaml` (two lists: `documents` and `facts`). Never throws for a fault of the content: good parts come back
 * as units, bad ones as problems.
 */
export async function readContent(dir: string): Promise<{ units: ContentUnit[]; problems: Problem[] }> {
  const into: Collector = { root: dir, units: [], problems: [] };
  const courses = await namesIn(dir, 'courses', 'folder');
  if (courses.length === 0) {
    into.problems.push(
      problem('folder-missing', 'courses', 1, 'There are no courses here. Make courses/<name>/course.yaml.'),
    );
  }
  for (const slug of courses) await addCourse(into, slug);
  await addProgrammes(into);
  await addLaw(into);
  await addDatasets(into);
  await addKit(into);
  await addRegisters(into);
  return { units: into.units, problems: into.problems };
}
