import type { Language } from '#app/i18n/languages.ts';
import type { Example } from './example.ts';

interface Props {
  component: string;
  examples: Example[];
  language: Language;
}

/** A component and its states under one another. Names are in the language of the people who build. */
export function CatalogueEntry({ component, examples, language }: Props) {
  const id = `of-${component.replaceAll('/', '-')}`;
  return (
    <section className="flow" aria-labelledby={id}>
      <h2 id={id} lang="en">
        {component}
      </h2>
      {examples.map(({ name, render }) => (
        <div className="flow" key={name}>
          <p className="mono soft" lang="en">
            {name}
          </p>
          <div>{render(language)}</div>
        </div>
      ))}
    </section>
  );
}
