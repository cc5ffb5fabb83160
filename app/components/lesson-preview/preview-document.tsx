import type { Theme } from '#app/http/cookies.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { Preview } from '#app/views/studio/lesson/preview-view.server.ts';
import { LessonPage } from '../lesson-page/lesson-page.tsx';
import { ProblemList } from '../problem-list/problem-list.tsx';
import { PreviewNote } from './preview-note.tsx';

interface Props {
  theme: Theme | undefined;
  /** Address of the styles learners have. */
  styles: string;
  /** Null when there is no text yet. */
  preview: Preview | null;
  /** Of the course. */
  slug: string;
  /** Address of the editor; null inside its frame. */
  back: string | null;
}

/** A draft as a page of its own, without any script. The editor puts newer text into `#main`. */
export function PreviewDocument({ theme, styles, preview, slug, back }: Props) {
  const { t, language } = useText();
  const title = preview?.lesson?.title || t('editor:preview.title');
  return (
    <html lang={language} {...(theme ? { 'data-theme': theme } : {})}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${t('editor:preview.title')}: ${title}`}</title>
        <base target="_blank" />
        <link rel="stylesheet" href={styles} />
      </head>
      <body>
        <div className="wrap">
          {back && <PreviewNote back={back} />}
          <main id="main">
            {preview?.lesson ? (
              <LessonPage lesson={preview.lesson} course={{ slug }} incomplete={null} />
            ) : (
              <p className="note gold">{t(preview ? 'editor:preview.cannot' : 'editor:preview.empty')}</p>
            )}
          </main>
          {back && preview && <PreviewProblems problems={preview.problems} />}
        </div>
      </body>
    </html>
  );
}

function PreviewProblems({ problems }: Pick<Preview, 'problems'>) {
  const { t } = useText();
  if (problems.length === 0) return null;
  return (
    <section className="flow text">
      <h2>{t('editor:problems.title')}</h2>
      <ProblemList problems={problems} heading="h3" />
    </section>
  );
}
