import type { ReactNode } from 'react';

/** One matter of keeping: what it is, what it means, what can be done. */
export function Block({ title, hint, children }: { title: string; hint: string; children?: ReactNode }) {
  return (
    <div className="flow kit-block">
      <h3>{title}</h3>
      <p>{hint}</p>
      {children}
    </div>
  );
}
