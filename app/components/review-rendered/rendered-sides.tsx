import { languageNames, type Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';

export interface Side {
  /** What this side is, and the address of its document. */
  label: string;
  src: string;
}

interface Props {
  /** Of each language the sides to see beside each other. */
  shown: readonly { language: Language; sides: readonly Side[] }[];
}

/** Texts as learners see them, on a phone one under the other. The frames run no script, whoever wrote what is in them. */
export function RenderedSides({ shown }: Props) {
  const { t } = useText();
  if (shown.length === 0) return null;
  return (
    <div className="flow no-print">
      <h3 id="rendered">{t('review:rendered.title')}</h3>
      {shown.map(({ language, sides }) => (
        <div key={language} className={sides.length > 1 ? 'grid two' : 'grid'}>
          {sides.map(({ label, src }) => {
            const title = `${label} (${languageNames[language].full})`;
            return (
              <figure key={src} className="rendered-side">
                <figcaption className="small">
                  {title}.{' '}
                  <a href={src} target="_blank" rel="noreferrer">
                    {t('review:rendered.alone')}
                  </a>
                </figcaption>
                <iframe src={src} title={title} sandbox="allow-same-origin" loading="lazy" />
              </figure>
            );
          })}
        </div>
      ))}
    </div>
  );
}
