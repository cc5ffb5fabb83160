import { useEffect, useRef, useState } from 'react';
import { useText } from '#app/i18n/use-text.ts';
import type { Frame } from './frame.ts';

interface Props {
  /** Of the preview as a page. */
  address: string;
  /** Of the same inside the frame. */
  framed: string;
  show: Frame;
  /** The text cannot be shown as it is now: an older one is seen. */
  stale: boolean;
}

/** The lesson as learners see it. Nothing in it may run; its links open beside the editor. */
export function PreviewPane({ address, framed, show, stale }: Props) {
  const { t } = useText();
  const element = useRef<HTMLIFrameElement>(null);
  // The first language stays its address: afterwards only its text is changed.
  const [src] = useState(framed);
  useEffect(() => {
    show.attach(element.current);
    return () => show.attach(null);
  }, [show]);
  return (
    <section className="editor-preview" aria-labelledby="preview-name">
      <div className="row">
        <h2 className="name" id="preview-name">
          {t('editor:preview.title')}
        </h2>
        <a className="line-link small" href={address} target="_blank" rel="noopener">
          {t('editor:preview.open')}
        </a>
      </div>
      {stale && <p className="note gold small">▲ {t('editor:preview.stale')}</p>}
      <iframe
        ref={element}
        src={src}
        data-src={src}
        title={t('editor:preview.title')}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      />
    </section>
  );
}
