import { useText } from '#app/i18n/use-text.ts';
import type { Letter } from '#app/views/glossary-view.server.ts';

/** The letters that have words, each a step down the page. */
export function Alphabet({ letters }: { letters: Letter[] }) {
  const { t } = useText();
  return (
    <nav className="alphabet no-print" aria-label={t('law:glossary.letters')}>
      <ul>
        {letters.map(({ letter, anchor }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
