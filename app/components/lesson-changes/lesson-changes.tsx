import { useText } from '#app/i18n/use-text.ts';

/** What changed in a lesson since its first publication, the newest first; nothing when nothing changed. */
export function LessonChanges({
  changes,
}: {
  changes: readonly { on: string; words: string; legal: boolean }[];
}) {
  const { t, format } = useText();
  if (changes.length === 0) return null;
  return (
    <details className="sources small">
      <summary>{t('review:changes.title')}</summary>
      <ul className="lines">
        {changes.map(({ on, words, legal }) => (
          <li key={`${on} ${words}`}>
            <time dateTime={on}>{format.date(on)}</time>. {legal && <b>{t('review:legal')}. </b>}
            {words}
          </li>
        ))}
      </ul>
    </details>
  );
}
