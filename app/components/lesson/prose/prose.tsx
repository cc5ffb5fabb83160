import type { ReactNode } from 'react';
import { useLesson } from '../lesson-context.ts';

const elsewhere = /^(https|mailto|tel):/i;

/** A link in the text. Pages of the school are written without language and get the reader's own. */
export function TextLink({ href = '', children }: { href?: string; children?: ReactNode }) {
  const { language, courseSlug, lessonSlug } = useLesson();
  if (/^https:/i.test(href)) {
    return (
      <a href={href} rel="noreferrer noopener">
        {children}
      </a>
    );
  }
  if (elsewhere.test(href) || href.startsWith('#')) return <a href={href}>{children}</a>;
  const here = `http://school/courses/${courseSlug}/${lessonSlug}`;
  const { pathname, search, hash } = new URL(href, here);
  return <a href={`/${language}${pathname}${search}${hash}`}>{children}</a>;
}

export function Points({ children }: { children?: ReactNode }) {
  return <ul className="points">{children}</ul>;
}

export function Numbered({ start, children }: { start?: number; children?: ReactNode }) {
  return (
    <ol className="points" start={start}>
      {children}
    </ol>
  );
}

/** A list item; one that begins with a box to tick keeps the box and loses the point. */
export function Item({ className, children }: { className?: string; children?: ReactNode }) {
  return <li className={className?.includes('task-list-item') ? 'tick' : undefined}>{children}</li>;
}

/** The box of a list to tick off by pen: a sign, since nothing here can be kept. */
export function TickBox() {
  return <span aria-hidden="true">☐</span>;
}
