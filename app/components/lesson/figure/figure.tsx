import { useLesson } from '../lesson-context.ts';

/** A figure is as wide as its column, up to 30rem: the browser takes the smallest copy that is sharp there. */
const widths = '(min-width: 34rem) 30rem, 92vw';

/** A picture of the course's `media` folder with its description and caption. */
export function Figure({ src, alt, caption }: { src: string; alt: string; caption?: string }) {
  const { mediaUrl, copiesOf } = useLesson();
  const file = src.replace(/^media\//, '');
  const copies = copiesOf(file).map((copy) => `${mediaUrl(copy.file)} ${copy.width}w`);
  const choice = copies.length > 1 ? { srcSet: copies.join(', '), sizes: widths } : {};
  return (
    <figure className="flow figure">
      <img src={mediaUrl(file)} {...choice} alt={alt} decoding="async" />
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
