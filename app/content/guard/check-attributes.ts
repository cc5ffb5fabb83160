import type { BodyProblem } from '../problem.ts';
import type { AttributeSpec, ComponentSpec } from './components.ts';
import { idPattern, mediaPattern, soundPattern, yearPattern } from './components.ts';
import type { Element } from './walk.ts';

type Fault = Omit<BodyProblem, 'line'>;

function valueFault(component: string, name: string, value: string, spec: AttributeSpec): Fault | null {
  const say = (message: string): Fault => ({
    code: 'attribute-value',
    message: `<${component} ${name}="…">: ${message}`,
    quoted: [component, name, ...(spec.choices ?? [])],
  });
  if (value.trim() === '')
    return say(
      'the value is empty. Write it, or leave the attribute out if the manual says it may be left out.',
    );
  if (spec.kind === 'id' && !idPattern.test(value))
    return say('an id has only lower-case Latin letters, digits and hyphens.');
  if (spec.kind === 'choice' && !spec.choices?.includes(value))
    return say(`choose one of: ${(spec.choices ?? []).join(', ')}.`);
  if (spec.kind === 'media' && !mediaPattern.test(value)) {
    return say(
      'write media/name.svg: the folder "media" of the course, then the name of the file in lower-case Latin letters.',
    );
  }
  if (spec.kind === 'sound' && !soundPattern.test(value))
    return say('write media/name.mp3: the folder "media" of the course, then the name of the sound.');
  if (spec.kind === 'year' && !yearPattern.test(value)) return say('write a year with four digits, such as 1995.');
  return null;
}

function missing(component: string, spec: ComponentSpec, given: Record<string, string>): Fault[] {
  const faults: Fault[] = [];
  for (const [name, attribute] of Object.entries(spec.attributes)) {
    if (attribute.required && given[name] === undefined) {
      const message = `<${component}> needs ${name}="…".`;
      faults.push({ code: 'attribute-missing', message, quoted: [component, name] });
    }
  }
  if (spec.needs) {
    const count = spec.needs.of.filter((name) => given[name] !== undefined).length;
    const wanted = spec.needs.of.map((name) => `${name}="…"`);
    if (count === 0) {
      const message = `<${component}> needs ${wanted.join(' or ')}.`;
      faults.push({ code: 'attribute-missing', message, quoted: [component, ...spec.needs.of] });
    }
    if (count > 1 && spec.needs.how === 'one') {
      faults.push({
        code: 'attribute-unknown',
        message: `<${component}> takes either ${wanted.join(' or ')}, not both.`,
        quoted: [component, ...spec.needs.of],
      });
    }
  }
  const [from, to] = (spec.ascending ?? []).map((name) => given[name] ?? '');
  if (from && to && from > to) {
    const message = `<${component}>: ${from} comes after ${to}. Write the earlier one first.`;
    faults.push({ code: 'attribute-value', message, quoted: [component, from, to] });
  }
  return faults;
}

/** The faults of one attribute; a good one is noted in `attributes`. */
function readAttribute(
  component: string,
  spec: ComponentSpec,
  attribute: Element['attributes'][number],
  attributes: Record<string, string>,
): Fault | null {
  if (
    attribute.type !== 'mdxJsxAttribute' ||
    (attribute.value !== null && typeof attribute.value === 'object')
  ) {
    const message = `<${component}>: curly brackets are not allowed. Write the value in double quotes.`;
    return { code: 'code-expression', message, quoted: [component] };
  }
  const { name } = attribute;
  const known = Object.hasOwn(spec.attributes, name) ? spec.attributes[name] : undefined;
  if (!known) {
    const names = Object.keys(spec.attributes).join(', ') || 'nothing';
    const message = `<${component}> does not take "${name}". It takes: ${names}.`;
    return { code: 'attribute-unknown', message, quoted: [component, name] };
  }
  if (attributes[name] !== undefined) {
    const message = `<${component}> has ${name}="…" twice. Keep one.`;
    return { code: 'attribute-repeated', message, quoted: [component, name] };
  }
  attributes[name] = attribute.value ?? '';
  return valueFault(component, name, attributes[name], known);
}

/** Reads the literal attributes of a component and judges them by its entry in the table. */
export function readAttributes(
  component: string,
  spec: ComponentSpec,
  written: Element['attributes'],
): { attributes: Record<string, string>; problems: Fault[] } {
  const attributes: Record<string, string> = {};
  const problems: Fault[] = [];
  for (const attribute of written) {
    const fault = readAttribute(component, spec, attribute, attributes);
    if (fault) problems.push(fault);
  }
  return { attributes, problems: [...problems, ...missing(component, spec, attributes)] };
}
