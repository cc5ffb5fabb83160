import { languages, type Language } from '#app/i18n/languages.ts';

interface Props {
  language: Language;
  /** How many sheets there are. */
  sheets: number;
  current: number;
}

/** Every sheet of the catalogue in every language. */
export function SheetLinks({ language, sheets, current }: Props) {
  const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
  return (
    <ul className="row">
      {languages.flatMap((other) =>
        numbers.map((number) => (
          <li key={`${other}-${number}`}>
            <a
              className="line-link"
              href={`/dev/components/${other}?sheet=${number}`}
              {...(other === language && number === current ? { 'aria-current': 'page' as const } : {})}
            >
              {other} {number}
            </a>
          </li>
        )),
      )}
    </ul>
  );
}
