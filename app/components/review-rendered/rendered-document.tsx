import { I18nextProvider } from 'react-i18next';
import type { i18n } from 'i18next';
import type { RenderedView } from '#app/views/review/rendered-view.server.ts';
import { Rendered } from './rendered.tsx';

export interface RenderedDocumentProps {
  view: RenderedView;
  texts: i18n;
  theme: string | undefined;
  styles: readonly string[];
}

/** A whole document for a frame: a text as its learners see it, with no script and nothing around it. */
export function RenderedDocument({ view, texts, theme, styles }: RenderedDocumentProps) {
  return (
    <html lang={view.language} {...(theme ? { 'data-theme': theme } : {})}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{texts.t('review:rendered.title')}</title>
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <I18nextProvider i18n={texts}>
          <div className="wrap">
            <main id="main">
              <Rendered view={view} />
            </main>
          </div>
        </I18nextProvider>
      </body>
    </html>
  );
}
