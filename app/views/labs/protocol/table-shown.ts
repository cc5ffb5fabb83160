import type { i18n } from 'i18next';
import { compareSets, type SetFinding } from '#app/elections/protocol/compare.ts';
import { totalProtocols } from '#app/elections/protocol/totals.ts';
import { figureNames, type FieldName } from '#app/elections/protocol/types.ts';
import { formatsOf, type Formats } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import { csvOf } from '../csv.ts';
import { written } from './formula.ts';
import type { NamedSheet } from './sheets-table.ts';

export interface TotalRow {
  title: string;
  total: string;
  /** How many sheets lack the line. */
  gaps: number;
}

export interface ComparedRow {
  title: string;
  first: string;
  second: string;
  difference: string;
  same: boolean;
}

export interface TableShown {
  sheets: number;
  rows: TotalRow[];
  turnout: string | null;
  /** Names of sheets whose own numbers do not agree. */
  broken: string[];
  /** Of exactly two sheets: what they say about each other. */
  comparison: { names: [string, string]; rows: ComparedRow[]; findings: SetFinding[] } | null;
  csv: string;
}

interface Said {
  t: i18n['t'];
  format: Formats;
}

/** Sheets added up, and two sheets side by side. */
export function tableShown(
  sheets: readonly NamedSheet[],
  { language, t }: { language: Language; t: i18n['t'] },
): TableShown {
  const said = { t, format: formatsOf(language) };
  const totals = totalProtocols(sheets.map(({ figures }) => figures));
  const rows = totalRows(totals, said);
  const { turnoutPercent } = totals.figures;
  const [first, second, third] = sheets;
  return {
    sheets: totals.precincts,
    rows,
    turnout: turnoutPercent === null ? null : written(turnoutPercent, said.format),
    broken: totals.brokenAt.map((at) => sheets[at]?.name ?? ''),
    comparison: first && second && !third ? compared(first, second, said) : null,
    csv: csvOf([
      [t('sheet:table.line'), t('sheet:table.total'), t('sheet:table.gaps')],
      ...rows.map(({ title, total, gaps }) => [title, total, gaps]),
    ]),
  };
}

function totalRows(
  { figures, gaps, votesGaps }: ReturnType<typeof totalProtocols>,
  { t, format }: Said,
): TotalRow[] {
  const named = [...figureNames, 'againstAll'] as const;
  const shown = (value: number | null) => (value === null ? '—' : written(value, format));
  return [
    ...named.map((name) => ({
      title: t(`protocol:field.${name}`),
      total: shown(figures[name]),
      gaps: gaps[name] ?? 0,
    })),
    ...figures.votes.map(({ name, votes }) => ({
      title: t('sheet:list', { name }),
      total: shown(votes),
      gaps: votesGaps.find((gap) => gap.name === name)?.precincts ?? 0,
    })),
  ];
}

function compared(first: NamedSheet, second: NamedSheet, { t, format }: Said): TableShown['comparison'] {
  const { rows, findings } = compareSets(first.figures, second.figures);
  const shown = (value: string | null) => (value === null ? '—' : written(value, format));
  const titleOf = (field: FieldName, party: string | null) =>
    party === null ? t(`protocol:field.${field}`) : t('sheet:list', { name: party });
  return {
    names: [first.name, second.name],
    findings: [...findings],
    rows: rows
      .filter(({ first: a, second: b }) => a !== null || b !== null)
      .map((row) => ({
        title: titleOf(row.field, row.party),
        first: shown(row.first),
        second: shown(row.second),
        difference: signed(row.difference, format),
        same: row.same,
      })),
  };
}

function signed(difference: string | null, format: Formats): string {
  if (difference === null) return '—';
  if (difference.startsWith('-')) return `−${written(difference.slice(1), format)}`;
  return difference === '0' ? '0' : `+${written(difference, format)}`;
}
