import { quotaRule } from '#app/elections/quota/rules.ts';
import type { Condition, Mend } from '#app/elections/quota/types.ts';
import type { Spoken } from '../local/local-lab.ts';
import { element, type Markup } from '../local/markup.ts';
import { csvBox, steps } from '../local/parts.ts';
import type { LabKey } from '../local/words.ts';
import { quotaDrawing } from './quota-drawing.ts';
import { numbersOf, percentText, quotaSteps, type Checked } from './quota-steps.ts';
import { quotaCsv, quotaTable } from './quota-table.ts';

/** What becomes of a list: the outcome first, then why, then person by person. */
export function quotaAnswer(checked: Checked, spoken: Spoken): Markup[] {
  return [
    outcome(checked, spoken),
    ...mending(checked, spoken),
    steps(quotaSteps(checked, spoken), spoken.say),
    quotaTable(checked, spoken),
    csvBox(quotaCsv(checked, spoken), spoken.say),
  ];
}

function titleOf({ result: { list, mandates } }: Checked): LabKey {
  if (!mandates) return list.met ? 'quota:title.listMet' : 'quota:title.listFails';
  if (!mandates.applies) return list.met ? 'quota:title.listMetOnly' : 'quota:title.listFailsFree';
  if (list.met) return mandates.met ? 'quota:title.bothMet' : 'quota:title.mandatesFail';
  return mandates.met ? 'quota:title.listFailsOnly' : 'quota:title.bothFail';
}

function outcome(checked: Checked, spoken: Spoken): Markup {
  const { say } = spoken;
  const { input, result } = checked;
  const isMet = result.failing.length === 0;
  return element(
    'section',
    { class: 'panel flow', 'aria-labelledby': 'outcome' },
    element(
      'h2',
      { id: 'outcome', class: isMet ? 'ok' : 'bad' },
      `${isMet ? '✓' : '✕'} ${say(titleOf(checked))}`,
    ),
    element(
      'dl',
      { class: 'kv' },
      condition('list', result.list, checked, spoken),
      result.mandates ? condition('mandates', result.mandates, checked, spoken) : [],
    ),
    ...quotaDrawing(checked, spoken),
    element(
      'p',
      { class: 'small' },
      element('b', {}, say(`quota:rule.${input.rule}`)),
      `. ${say(`quota:state.${input.rule}`)}`,
    ),
    !isMet && quotaRule(input.rule).state === 'past-law'
      ? element('p', { class: 'note gold small' }, say('quota:notYet'))
      : null,
  );
}

function condition(
  which: 'list' | 'mandates',
  found: Condition & { applies?: boolean },
  { input }: Checked,
  spoken: Spoken,
): Markup[] {
  const { say } = spoken;
  const { counted, of, needed, met, firstBreakAt, applies = true } = found;
  const isShare = quotaRule(input.rule).groups !== null;
  const order =
    firstBreakAt === undefined
      ? say('quota:condition.alternates')
      : say('quota:condition.breaks', { n: firstBreakAt });
  const text = isShare
    ? say('quota:condition.share', { counted, of, needed, percent: percentText(counted, of, spoken) })
    : `${say('quota:condition.order', { counted, of })} ${order}`;
  const word = say(
    applies ? (met ? 'quota:condition.met' : 'quota:condition.fails') : 'quota:condition.free',
  );
  const mark = applies ? (met ? '✓ ' : '✕ ') : '○ ';
  const tone = applies ? (met ? 'ok' : 'bad') : 'soft';
  return [
    element('dt', {}, say(`quota:condition.${which}`)),
    element('dd', {}, text, ' ', element('b', { class: tone }, `${mark}${word}`)),
  ];
}

/** The smallest change that would meet what is not met. */
function mending({ result: { mend } }: Checked, { say }: Spoken): Markup[] {
  if (!mend.list && !mend.mandates) return [];
  return [
    element(
      'section',
      { class: 'flow', 'aria-labelledby': 'mending' },
      element('h2', { id: 'mending' }, say('quota:mend.title')),
      ...(mend.list ? changes(mend.list, mend.list.kind === 'order' ? 'order' : 'list', say) : []),
      ...(mend.mandates ? changes(mend.mandates, 'mandates', say) : []),
    ),
  ];
}

function changes(mend: Mend, of: 'list' | 'order' | 'mandates', say: Spoken['say']): Markup[] {
  const lines = linesOf(mend, say);
  return [
    element('p', {}, say(`quota:mend.${of}`)),
    element(
      'ul',
      { class: 'lines' },
      lines.map((line) => element('li', {}, line)),
    ),
  ];
}

function linesOf(mend: Mend, say: Spoken['say']): string[] {
  switch (mend.kind) {
    case 'share':
      return [
        say('quota:mend.replace', { number: mend.replace }),
        say('quota:mend.add', { number: mend.add }),
        ...(mend.remove === null ? [] : [say('quota:mend.remove', { number: mend.remove })]),
      ];
    case 'order':
      return [
        ...(mend.replace > 0 ? [say('quota:mend.replaceSex', { number: mend.replace })] : []),
        ...(mend.swap > 0
          ? [say(mend.replace > 0 ? 'quota:mend.swap' : 'quota:mend.swapOnly', { number: mend.swap })]
          : []),
      ];
    case 'seats':
      return [
        ...(mend.into.length > 0
          ? [say('quota:mend.seats', { out: numbersOf(mend.out), into: numbersOf(mend.into) })]
          : []),
        ...(mend.short > 0 ? [say('quota:mend.short', { number: mend.short })] : []),
      ];
  }
}
