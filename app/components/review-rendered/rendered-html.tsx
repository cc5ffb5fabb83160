import { renderToStaticMarkup } from 'react-dom/server';
import { RenderedDocument, type RenderedDocumentProps } from './rendered-document.tsx';

/** The whole document of a frame, as it is sent. */
export function renderedHtml(props: RenderedDocumentProps): string {
  return `<!doctype html>${renderToStaticMarkup(<RenderedDocument {...props} />)}`;
}
