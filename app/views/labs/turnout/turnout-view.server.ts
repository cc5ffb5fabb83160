import type { i18n } from 'i18next';
import { citations, type Citation } from '#app/content/citations.ts';
import type { Library } from '#app/content/library.ts';
import { readTurnoutInput } from '#app/elections/comparison/input.ts';
import { turnoutFromQuery } from '#app/elections/comparison/query.ts';
import type { Fault } from '#app/elections/input/fault.ts';
import { formatsOf, type Formats } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import { fieldsOf, presetLinks, type LabFault, type PresetLink } from '../lab-form.ts';
import { writtenAsPrinted } from './printed.ts';
import { turnoutShown, type TurnoutShown } from './turnout-shown.ts';

const names = ['who', 'kind', 'scope', 'percent', 'counted', 'all', 'random'] as const;
export type SourceField = (typeof names)[number];

/** A source of the form, as typed, and what is said of it while its fields are folded away. */
export type TypedSource = Record<SourceField, string> & { folded: string };

export interface TurnoutView {
  rows: TypedSource[];
  faults: LabFault[];
  shown: TurnoutShown | null;
  presets: PresetLink[];
  law: Citation[];
}

const spareRows = 1;
const fewestRows = 3;
const mostFaults = 20;

interface Said {
  t: i18n['t'];
  format: Formats;
}

/** The turnout lab of an address; without fields in it, the sources on the vote of January 2021. */
export function turnoutView(
  library: Library,
  search: URLSearchParams,
  { language, texts: { t } }: { language: Language; texts: i18n },
): TurnoutView {
  const { fields } = fieldsOf(search, { library, preset: 'majilis-2021', language });
  const { raw, rows } = turnoutFromQuery(fields);
  const read = readTurnoutInput(raw);
  return {
    rows: typedRows(fields, { t, format: formatsOf(language) }),
    faults: read.ok
      ? []
      : read.faults.slice(0, mostFaults).map((fault) => faultOf(fault, rows.sources ?? [], t)),
    shown: read.ok ? turnoutShown(read.input, { language, t }) : null,
    presets: presetLinks(library, 'turnout', language),
    law: citations(library, ['kz-elections-43-protocol', 'kz-elections-20-1-rights'], language),
  };
}

function typedRows(fields: URLSearchParams, said: Said): TypedSource[] {
  const columns = names.map((name) => [name, fields.getAll(name)] as const);
  const filled = Math.max(
    ...columns
      .filter(([name]) => name === 'who' || name === 'percent')
      .map(([, values]) => values.findLastIndex((value) => value.trim() !== '') + 1),
  );
  const length = Math.max(fewestRows, filled + spareRows);
  return Array.from({ length }, (_, row) => {
    const cells = columns.map(([name, values]) => [name, values[row] ?? '']);
    const typed = Object.fromEntries(cells) as Record<SourceField, string>;
    return { ...typed, folded: foldedSource(typed, row + 1, said) };
  });
}

function foldedSource(
  { who, percent }: Record<SourceField, string>,
  number: number,
  { t, format }: Said,
): string {
  const name = who ? `${number}. ${who}` : t('turnout:source', { number });
  const figure = /^\d+(\.\d+)?$/.test(percent) ? writtenAsPrinted(percent, format) : percent;
  return [name, ...(figure ? [figure] : [])].join(' · ');
}

/** Names of the JSON form that the page's form calls otherwise. */
const fieldNames: Readonly<Record<string, SourceField>> = { ofAll: 'all', isRandom: 'random' };

function faultOf({ pointer, code, params }: Fault, rows: readonly number[], t: i18n['t']): LabFault {
  const [, index = '0', part = 'who'] = /^\/sources\/(\d+)\/(\w+)/.exec(pointer) ?? [];
  const row = rows[Number(index)] ?? Number(index);
  const name = fieldNames[part] ?? names.find((one) => one === part) ?? 'who';
  const text = t(`faults:${code}`, { ...params });
  return {
    field: `${name}-${row}`,
    text: t('turnout:fault', { number: row + 1, field: t(`turnout:field.${name}`), text }),
    own: text,
  };
}
