import type { ReactNode } from 'react';

/** Acts in their order, numbered. */
export function Steps({ children }: { children?: ReactNode }) {
  return <ol className="steps">{children}</ol>;
}

export function Step({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <li>
      <p className="name">{title}</p>
      {children}
    </li>
  );
}
