import type { ReactNode } from 'react';

interface Props {
  /** In the address of the section: `#id`. */
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of a page that is only read. */
export function TextSection({ id, title, children }: Props) {
  return (
    <section className="flow text" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
