import type { ReactNode } from 'react';
import type { Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { DiffPart, DiffRow } from '#app/views/review/comparing/text-diff.ts';

interface Props {
  row: DiffRow;
  lang: Language;
  beside: ((place: number) => ReactNode) | undefined;
}

/** A paragraph as it was and as it is. */
export function DiffLine({ row, lang, beside }: Props) {
  const aside = row.place === null ? null : beside?.(row.place);
  const id = row.place === null ? {} : { id: `${lang}-p-${row.place}` };
  if (row.kind === 'same') {
    return (
      <div className="diff-row" {...id}>
        <Label row={row} />
        <p className="diff-text soft" lang={lang}>
          {row.text}
        </p>
        {aside}
      </div>
    );
  }
  return (
    <div className="diff-row changed" {...id}>
      <Label row={row} />
      <Side row={row} parts={row.old} lang={lang} side="before" />
      <Side row={row} parts={row.new} lang={lang} side="after" />
      {aside}
    </div>
  );
}

/** Which field of the unit a row is; a paragraph of a text has no name. */
function Label({ row: { label } }: { row: DiffRow }) {
  const { t } = useText();
  return label ? <p className="diff-label small name">{t(`review:part.${label}`)}</p> : null;
}

interface SideProps {
  row: DiffRow;
  parts: DiffPart[] | null;
  lang: Language;
  side: 'before' | 'after';
}

function Side({ row, parts, lang, side }: SideProps) {
  const { t } = useText();
  if (!parts) {
    const words = row.label ? t(`review:diff.noField.${side}`) : t(`review:diff.none.${side}`);
    return <p className="diff-text diff-none small soft">{words}</p>;
  }
  return (
    <div className={`diff-text diff-${side}`}>
      <b className="diff-mark small soft">{t(`review:diff.${side}`)}</b>
      <p lang={lang}>
        {parts.map(({ text, change }, i) => (
          <Part key={i} text={text} change={change} />
        ))}
      </p>
    </div>
  );
}

function Part({ text, change }: DiffPart) {
  const { t, language } = useText();
  if (change === 'same' || text.trim() === '') return text;
  const Tag = change === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span className="heard" lang={language}>
        [{t(`review:diff.${change}`)}:{' '}
      </span>
      {text}
      <span className="heard">] </span>
    </Tag>
  );
}
