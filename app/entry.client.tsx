import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { RemixBrowser } from '@remix-run/react';
import { loadClientTexts } from '#app/i18n/client-texts.ts';
import { defaultLanguage, isLanguage } from '#app/i18n/languages.ts';
import { ServerTexts } from '#app/i18n/server-texts.ts';

/** Only routes that ask for it come alive (`handle.hydrate`); their texts are there before the first drawing. */
async function comeAlive() {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : defaultLanguage;
  const texts = { [language]: await loadClientTexts(language) };
  startTransition(() => {
    hydrateRoot(
      document,
      <ServerTexts.Provider value={{ texts, nonce: undefined }}>
        <RemixBrowser />
      </ServerTexts.Provider>,
    );
  });
}

void comeAlive();
