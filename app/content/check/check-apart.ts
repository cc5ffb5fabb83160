import { diffArrays } from 'diff';
import type { Language } from '../../i18n/languages.ts';
import { componentSpecs } from '../guard/components.ts';
import type { Outline } from '../guard/outline.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { LessonText } from './catalogue.ts';

/** A component with what must be the same in every language; words such as titles are translated. */
export function signature({ name, attributes }: Outline['components'][number]): string {
  const specs = Object.entries(componentSpecs[name]?.attributes ?? {});
  const kept = specs.flatMap(([key, { kind }]) =>
    kind === 'text' || attributes[key] === undefined ? [] : [`${key}="${attributes[key]}"`],
  );
  return `<${[name, ...kept].join(' ')}>`;
}

/** More than these are no forgotten ones: that text is not translated yet, and one of them says it. */
const mostForgotten = 3;

type Extra = { sign: string; line: number };

/** What only one of two texts has. `after` of what the original lacks: the line it would stand below there. */
function difference(original: LessonText, text: LessonText): { lacking: number[]; extra: Extra[] } {
  const own = original.compiled.outline.components;
  const parts = diffArrays(own.map(signature), text.compiled.outline.components.map(signature));
  const lacking: number[] = [];
  const extra: Extra[] = [];
  let at = 0;
  for (const { value, added, removed } of parts) {
    if (added) extra.push(...value.map((sign) => ({ sign, line: own[at - 1]?.line ?? 1 })));
    if (removed) lacking.push(...value.map((_, index) => at + index));
    if (!added) at += value.length;
  }
  return { lacking: lacking.length > mostForgotten ? lacking.slice(0, 1) : lacking, extra };
}

/**
 * Components that the original has and a translation has not, said where they stand: whoever has just put one in looks
 * there. `quoted`: the component, the languages without it, the language that alone has it.
 */
export function componentsApart(original: LessonText, translations: readonly LessonText[]): Problem[] {
  const above = original.parts.linesAbove;
  const say = (sign: string, line: number, [missing, only]: [readonly Language[], Language]) => {
    const message = `${sign} stands in ${only}.mdx and not in ${missing.join('.mdx, ')}.mdx. Put it into every language at the same place, or take it out.`;
    return problem('language-apart', original.file, line + above, message, [sign, missing.join(' '), only]);
  };
  const without = new Map<number, Language[]>();
  const extras: Problem[] = [];
  for (const text of translations) {
    const { lacking, extra } = difference(original, text);
    for (const index of lacking) without.set(index, [...(without.get(index) ?? []), text.language]);
    if (lacking.length > 0) continue;
    for (const { sign, line } of extra.slice(0, mostForgotten))
      extras.push(say(sign, line, [[original.language], text.language]));
  }
  const own = original.compiled.outline.components;
  const forgotten = [...without].flatMap(([index, missing]) => {
    const component = own[index];
    return component ? [say(signature(component), component.line, [missing, original.language])] : [];
  });
  return [...forgotten, ...extras];
}
