import { useLesson } from '../lesson-context.ts';

/** A picture of the course's `media` folder with its description and caption. */
export function Figure({ src, alt, caption }: { src: string; alt: string; caption?: string }) {
  const { mediaUrl } = useLesson();
  return (
    <figure className="flow figure">
      <img src={mediaUrl(src.replace(/^media\//, ''))} alt={alt} decoding="async" />
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
