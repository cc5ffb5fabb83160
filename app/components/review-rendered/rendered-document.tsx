import { I18nextProvider } from 'react-i18next';
import type { i18n } from 'i18next';
import { useText } from '#app/i18n/use-text.ts';
import type { RenderedView } from '#app/views/review/rendered-view.server.ts';
import { LessonPage } from '../lesson-page/lesson-page.tsx';
import { Practice } from '../practice/practice.tsx';

interface Props {
  view: RenderedView;
  texts: i18n;
  theme: string | undefined;
  styles: readonly string[];
}

/** A whole document for a frame: a text as its learners see it, with no script and nothing around it. */
export function RenderedDocument({ view, texts, theme, styles }: Props) {
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

function Rendered({ view }: { view: RenderedView }) {
  const { t } = useText();
  switch (view.kind) {
    case 'lesson':
      return <LessonPage lesson={view.lesson} course={{ slug: '' }} incomplete={null} />;
    case 'question':
      return (
        <div className="flow text">
          <Practice practice={view.open} citations={[]} incomplete={false} />
          <Practice practice={view.answered} citations={[]} incomplete={false} />
        </div>
      );
    case 'none':
      return <p className="note">{t('review:rendered.none')}</p>;
    case 'broken':
      return <p className="note bad">✕ {t('review:proposal.broken')}</p>;
  }
}
