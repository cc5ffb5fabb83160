import type { ReactNode } from 'react';
import type { Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { DiffPart, DiffRow } from '#app/views/review/text-diff.ts';

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
        <p className="diff-text soft" lang={lang}>
          {row.text}
        </p>
        {aside}
      </div>
    );
  }
  return (
    <div className="diff-row changed" {...id}>
      <Side parts={row.old} lang={lang} side="before" />
      <Side parts={row.new} lang={lang} side="after" />
      {aside}
    </div>
  );
}

function Side({ parts, lang, side }: { parts: DiffPart[] | null; lang: Language; side: 'before' | 'after' }) {
  const { t } = useText();
  if (!parts) return <p className="diff-text diff-none small soft">{t(`review:diff.none.${side}`)}</p>;
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
