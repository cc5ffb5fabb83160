import type { ReactNode } from 'react';
import type { Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { DiffRow } from '#app/views/review/comparing/text-diff.ts';
import { DiffLine } from './diff-line.tsx';

export interface DiffProps {
  rows: readonly DiffRow[];
  /** The language of the texts. */
  lang: Language;
  /** What stands beside a paragraph of the new text, by its place. */
  beside?: ((place: number) => ReactNode) | undefined;
  /** Something differs that people do not read. */
  marksOnly?: boolean;
}

/** So many unchanged paragraphs stay in sight around a change. */
const around = 1;

/** Two texts side by side, on a phone one under the other. What went and what came is said in words, too. */
export function TextDiff({ rows, lang, beside, marksOnly = false }: DiffProps) {
  const { t } = useText();
  if (rows.every(({ kind }) => kind === 'same')) {
    return (
      <div className="diff">
        <p className="note">{t(marksOnly ? 'review:diff.marksOnly' : 'review:diff.nothing')}</p>
        <Unchanged rows={rows} lang={lang} beside={beside} />
      </div>
    );
  }
  return (
    <div className="diff">
      <p className="diff-heads small soft" aria-hidden="true">
        <span>{t('review:diff.before')}</span>
        <span>{t('review:diff.after')}</span>
      </p>
      {folded(rows).map((group, i) =>
        group.far ? (
          <Unchanged key={i} rows={group.rows} lang={lang} beside={beside} />
        ) : (
          group.rows.map((row, j) => <DiffLine key={`${i}-${j}`} row={row} lang={lang} beside={beside} />)
        ),
      )}
    </div>
  );
}

interface Group {
  /** Unchanged, and no change near. */
  far: boolean;
  rows: DiffRow[];
}

function folded(rows: readonly DiffRow[]): Group[] {
  const isNear = (i: number) =>
    rows.slice(Math.max(0, i - around), i + around + 1).some(({ kind }) => kind === 'changed');
  const groups: Group[] = [];
  rows.forEach((row, i) => {
    // A field that stays needs no change beside it to be understood; a paragraph does.
    const far = row.label ? row.kind === 'same' : !isNear(i);
    const last = groups.at(-1);
    if (last?.far === far) last.rows.push(row);
    else groups.push({ far, rows: [row] });
  });
  return groups;
}

function Unchanged({ rows, lang, beside }: DiffProps) {
  const { t } = useText();
  if (rows.length === 0) return null;
  return (
    <details className="diff-same">
      <summary>{t('review:diff.unchanged', { number: rows.length })}</summary>
      {rows.map((row, i) => (
        <DiffLine key={i} row={row} lang={lang} beside={beside} />
      ))}
    </details>
  );
}
