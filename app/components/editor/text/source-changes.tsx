import type { Sentence } from '#app/content/translation-status.ts';
import type { Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';

interface Props {
  /** Null when the source as it was translated is not kept. */
  changes: readonly Sentence[] | null;
  source: Language;
  /** To a sentence of the source. */
  onGo(line: number, words: string): void;
}

/** What changed in the source of a translation that is behind it: a press leads to the sentence. */
export function SourceChanges({ changes, source, onGo }: Props) {
  const { t } = useText();
  if (changes === null) return <p className="small">{t('editor:changes.unknown')}</p>;
  if (changes.length === 0) return null;
  return (
    <details className="editor-changes small" open>
      <summary>{t('editor:changes.title', { count: changes.length })}</summary>
      <ul className="sentence-changes" lang={source}>
        {changes.map(({ text, change, line }) => (
          <li key={`${change} ${line ?? ''} ${text}`}>
            {line === null ? (
              <del>{text}</del>
            ) : (
              <ins>
                <button type="button" className="link" onClick={() => onGo(line, text)}>
                  {text}
                </button>
              </ins>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
