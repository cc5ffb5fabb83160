import type { ReactNode } from 'react';
import { useId } from 'react';
import { useLesson } from '../lesson-context.ts';

interface Props {
  src: string;
  caption: string;
  /** Everything that is heard, in words. */
  children?: ReactNode;
}

/**
 * A sound of the course's `media` folder with its caption, its weight and its words. Nothing of it is fetched before
 * the reader presses: the line may be slow and paid for.
 */
export function Sound({ src, caption, children }: Props) {
  const { mediaUrl, bytesOf, t, format, lang } = useLesson();
  const name = useId();
  const file = src.replace(/^media\//, '');
  const bytes = bytesOf(file);
  return (
    <figure className="flow sound" aria-labelledby={name}>
      <figcaption id={name}>
        {caption}
        {bytes !== null && (
          <span className="small soft" lang={lang}>
            {' '}
            · {t('lesson:sound.weight', { kilobytes: format.number(Math.max(1, Math.round(bytes / 1000))) })}
          </span>
        )}
      </figcaption>
      <audio controls preload="none" src={mediaUrl(file)} aria-labelledby={name} />
      <details>
        <summary lang={lang}>{t('lesson:sound.words')}</summary>
        <div className="flow">{children}</div>
      </details>
    </figure>
  );
}
