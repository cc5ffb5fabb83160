import { useText } from '#app/i18n/use-text.ts';

export interface Option {
  value: string;
  text: string;
}

/** A letter in front of each line, because a closed list on a phone shows only the beginning of a long one. */
export function useLettered(options: Option[]): Option[] {
  const { t } = useText();
  const letters = t('question:letters').split(' ');
  return options.map(({ value, text }, i) => ({ value, text: `${letters[i] ?? i + 1}) ${text}` }));
}

/** The lettered lines in full, above the lists to choose from. */
export function Lettered({ options }: { options: Option[] }) {
  return (
    <ul className="lettered">
      {options.map(({ value, text }) => (
        <li key={value}>{text}</li>
      ))}
    </ul>
  );
}
