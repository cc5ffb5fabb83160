import { expect, test } from 'vitest';
import { componentNames } from '#app/content/guard/components.ts';
import { languages } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';

const texts = loadTexts();

test.each(componentNames)('<%s> has a name for people in every language', (name) => {
  for (const language of languages)
    expect(texts[language].exists(`editor:component.${name}.name`)).toBe(true);
});
