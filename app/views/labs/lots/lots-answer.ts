import type { Spoken } from '../local/local-lab.ts';
import { element, type Markup } from '../local/markup.ts';
import { csvBox, steps } from '../local/parts.ts';
import type { Drawn } from './drawn.ts';
import { lotsDrawing } from './lots-drawing.ts';
import { groupsTable, logCsv, logTable, mostShown } from './lots-tables.ts';

/** Who was drawn, how, and how anybody can check it. */
export function lotsAnswer(drawn: Drawn, spoken: Spoken): Markup[] {
  const { say } = spoken;
  return [
    outcome(drawn, spoken),
    groupsTable(drawn, spoken),
    steps(lotsSteps(drawn, spoken), say),
    ...checking(drawn, spoken),
    element('h2', {}, say('lots:log.title')),
    logTable(drawn, spoken),
    ...more(drawn, spoken),
    csvBox(logCsv(drawn, spoken), say),
  ];
}

function outcome(drawn: Drawn, spoken: Spoken): Markup {
  const { say } = spoken;
  const { input, drawing } = drawn;
  const people = drawing.drawn.map((id) => {
    const member = input.pool.find((one) => one.id === id);
    const about = [member?.gender && say(`lots:gender.${member.gender}`), member?.region].filter(Boolean);
    return about.length > 0 ? say('lots:person', { id, about: about.join(', ') }) : id;
  });
  return element(
    'section',
    { class: 'panel flow', 'aria-labelledby': 'outcome' },
    element('h2', { id: 'outcome' }, say('lots:outcome', { number: drawing.drawn.length })),
    element('p', { class: 'drawn-people' }, say('lots:drawn', { ids: people.join('; ') })),
    lotsDrawing(drawn, spoken),
    element('p', { class: 'small soft' }, say('lots:repeat')),
    element('p', { class: 'note gold small' }, say('lots:exercise')),
  );
}

function lotsSteps({ input, drawing }: Drawn, { say, format }: Spoken): string[] {
  const [first] = drawing.log;
  const thrown = drawing.log.filter(({ isRejected }) => isRejected).length;
  const shared = input.division === 'equal' ? 'lots:step.equal' : 'lots:step.share';
  return [
    say('lots:step.order'),
    say(drawing.strata.length > 1 ? shared : 'lots:step.one', { take: input.take, all: input.pool.length }),
    ...(first
      ? [
          say('lots:step.hash', { text: first.text }),
          say('lots:step.number', { hex: first.hash.slice(0, 8), number: format.number(first.number) }),
          say('lots:step.place', { of: format.number(first.of), place: first.place }),
        ]
      : []),
    say('lots:step.leave'),
    say('lots:step.thrown', { number: thrown }),
  ];
}

/** A command that anybody can run; the text of the lot stands in it as a shell reads it. */
function checking({ drawing }: Drawn, { say }: Spoken): Markup[] {
  const [first] = drawing.log;
  if (!first) return [];
  const command = `printf '%s' '${first.text.replaceAll("'", "'\\''")}' | sha256sum`;
  return [
    element(
      'section',
      { class: 'flow', 'aria-labelledby': 'by-hand' },
      element('h2', { id: 'by-hand' }, say('lots:check.title')),
      element('p', {}, say('lots:check.about')),
      element('p', {}, element('code', { class: 'mono command' }, command)),
      element('p', { class: 'mono command' }, first.hash),
    ),
  ];
}

function more({ drawing }: Drawn, { say }: Spoken): Markup[] {
  const hidden = drawing.log.length - mostShown;
  return hidden > 0 ? [element('p', { class: 'small soft' }, say('lots:log.more', { number: hidden }))] : [];
}
