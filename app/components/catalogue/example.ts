import type { ReactNode } from 'react';
import type { Language } from '#app/i18n/languages.ts';

/** A component in one of its states, with its longest words. Lives in `<component>.example.tsx` beside it. */
export interface Example {
  /** For the people who build the school. */
  name: string;
  /** Examples that use the same ids stand on different sheets of the catalogue; the first unless told. */
  sheet?: number;
  render(language: Language): ReactNode;
}

/** What an example file exports. */
export interface ExampleFile {
  examples: Example[];
}
