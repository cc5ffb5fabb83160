import { belongsTo, quotaRule, type QuotaGroup } from '#app/elections/quota/rules.ts';
import type { Person } from '#app/elections/quota/types.ts';
import { csvOf } from '../csv.ts';
import type { Spoken } from '../local/local-lab.ts';
import type { Markup } from '../local/markup.ts';
import { table, type Column } from '../local/parts.ts';
import type { Checked } from './quota-steps.ts';

interface Row {
  n: number;
  sex: string;
  age: string;
  disability: string;
  groups: string;
  counts: boolean;
  takes: boolean;
}

function rowsOf({ input, result }: Checked, { say }: Spoken): Row[] {
  const groups = quotaRule(input.rule).groups ?? [];
  const names: Record<QuotaGroup, string> = {
    women: say('quota:table.women'),
    young: say('quota:table.young'),
    disability: say('quota:table.disabilityGroup'),
  };
  const groupsOf = (person: Person) =>
    groups.filter((group) => belongsTo[group](person)).map((group) => names[group]);
  return [...input.people]
    .sort((a, b) => a.n - b.n)
    .map((person) => ({
      n: person.n,
      sex: say(`quota:gender.${person.gender}`),
      age: person.age === null ? say('quota:table.nothing') : String(person.age),
      disability: say(person.disability ? 'quota:yes' : 'quota:no'),
      groups: groupsOf(person).join(', ') || say('quota:table.nothing'),
      counts: result.countedPlaces.includes(person.n),
      takes: result.takenPlaces.includes(person.n),
    }));
}

/** Person by person: to which groups she belongs, whether she counts, whether she takes a seat. */
export function quotaTable(checked: Checked, spoken: Spoken): Markup {
  const { say } = spoken;
  const isShare = quotaRule(checked.input.rule).groups !== null;
  const hasSeats = checked.input.mandates !== null;
  const mark = (is: boolean) => (is ? `✓ ${say('quota:yes')}` : say('quota:table.nothing'));
  const groups: Column<Row>[] = [
    { title: say('quota:table.groups'), of: (row) => row.groups },
    { title: say('quota:table.counts'), of: (row) => mark(row.counts) },
  ];
  const seat: Column<Row> = { title: say('quota:table.seat'), of: (row) => mark(row.takes) };
  return table<Row>(
    say(isShare ? 'quota:table.caption' : 'quota:drawing.caption'),
    [
      { title: say('quota:table.person'), of: (row) => personOf(row, spoken) },
      ...(isShare ? groups : []),
      ...(hasSeats ? [seat] : []),
    ],
    rowsOf(checked, spoken),
  );
}

/** «6. woman, 26»: a disability is named where there is one. */
function personOf({ n, sex, age, disability }: Row, { say }: Spoken): string {
  const has = disability === say('quota:yes') ? say('quota:table.disabilityGroup') : '';
  const who = [sex, age === say('quota:table.nothing') ? '' : age, has].filter(Boolean).join(', ');
  return say('quota:table.personOf', { n, who });
}

/** The same table for a spreadsheet. */
export function quotaCsv(checked: Checked, spoken: Spoken): string {
  const { say } = spoken;
  const word = (is: boolean) => say(is ? 'quota:yes' : 'quota:no');
  const titles = ['number', 'sex', 'age', 'disability', 'groups', 'counts', 'seat'] as const;
  return csvOf([
    titles.map((title) => say(`quota:table.${title}`)),
    ...rowsOf(checked, spoken).map(({ n, sex, age, disability, groups, counts, takes }) => [
      ...[n, sex, age, disability, groups],
      ...[word(counts), word(takes)],
    ]),
  ]);
}
